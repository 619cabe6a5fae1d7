package amity.season.rules;

import java.util.Locale;

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

    /** Whether it may be asked where the personal side is closed. */
    public boolean isBusiness() {
        return this == POLICY || this == NAME || this == ADDRESS;
    }
}
