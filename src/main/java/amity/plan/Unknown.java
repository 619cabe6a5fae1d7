package amity.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A missing fact that would change what is decided for someone, in the order of what it would change. */
public enum Unknown {
    POLICY,
    TASTE,
    AVOIDS,
    SIZE,
    NAME,
    ADDRESS,
    WORDING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Unknown> named(String word) {
        return Arrays.stream(values()).filter(what -> what.word().equals(word)).findFirst();
    }

    /** Whether an answer can tell several things. */
    public boolean isTakenApart() {
        return this == POLICY || this == TASTE || this == AVOIDS;
    }

    /** Whether it may be asked where the personal side is closed. */
    public boolean isBusiness() {
        return this == POLICY || this == NAME || this == ADDRESS;
    }
}
