package amity.moment;

import java.util.Locale;

/** Which side of the relationship a moment belongs to. */
public enum Strand {
    BUSINESS,
    PERSONAL;

    public static Strand named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
