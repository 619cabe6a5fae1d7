package amity.hours;

import java.math.BigDecimal;

/** Quarters of an hour in words. */
public final class Hours {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private Hours() {}

    /** "1 hour", "2.5 hours". */
    public static String shown(int quarters) {
        var hours =
                BigDecimal.valueOf(quarters).divide(FOUR).stripTrailingZeros().toPlainString();
        return hours + (quarters == 4 ? " hour" : " hours");
    }
}
