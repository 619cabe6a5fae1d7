package amity.reading;

import java.util.Locale;

/** What a client's work is to the practice, from how regular it is and what would be lost. */
public enum Tier {
    NEW,
    OCCASIONAL,
    REGULAR,
    MAINSTAY;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Tier of(Regularity.Word regularity, Stake stake) {
        return switch (regularity) {
            case NEW -> NEW;
            case REGULAR -> stake.high() ? MAINSTAY : REGULAR;
            case NONE, ONE_OFF, OCCASIONAL -> OCCASIONAL;
        };
    }
}
