package amity.partnership.changing;

import java.util.Locale;

/** What came of changing it, put plainly: it is what she wants, or one of three endings. */
public enum TransitionOutcome {
    PARTNERSHIP,
    TRANSACTIONAL,
    TERMS,
    PART,
    LEFT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TransitionOutcome named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
