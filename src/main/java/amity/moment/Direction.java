package amity.moment;

import java.util.Locale;

/** Who gave: we, they, both together, or it was work for money. */
public enum Direction {
    GIVEN,
    RECEIVED,
    SHARED,
    PAID;

    public static Direction named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
