package amity.plan;

import amity.client.Fact.Stance;
import amity.shell.Keyword;
import org.jspecify.annotations.Nullable;

/** A missing fact that would change what is decided for someone, in the order of what it would change. */
public enum MissingFact implements Keyword {
    POLICY,
    TASTE,
    AVOIDS,
    SIZE,
    NAME,
    ADDRESS,
    WORDING;

    /** Whether an answer can tell several things. */
    public boolean isTakenApart() {
        return this == POLICY || this == TASTE || this == AVOIDS;
    }

    /** How an answer stands to what it names: what they enjoy, or what they keep away from. */
    public @Nullable Stance asksFor() {
        return this == TASTE ? Stance.LIKE : this == AVOIDS ? Stance.NEED : null;
    }

    /** Whether it may be asked where the personal side is closed. */
    public boolean isBusiness() {
        return this == POLICY || this == NAME || this == ADDRESS;
    }
}
