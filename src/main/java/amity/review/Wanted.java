package amity.review;

import java.util.Locale;

/** What the user wants the relationship with a client to be. */
public enum Wanted {
    TRANSACTIONAL,
    FRIENDLY,
    PARTNERSHIP,
    UNDECIDED;

    public static Wanted named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
