package amity.moment;

import java.util.Locale;

/** How exactly a moment's day is known: a month, season or year counts as its middle. */
public enum Exactness {
    MONTH,
    SEASON,
    YEAR;

    public static Exactness named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
