package amity.reading;

import amity.moment.Months;
import amity.shell.Keyword;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a client's work is to the practice, from how regular it is and what would be lost. */
public enum Tier implements Keyword {
    NEW,
    OCCASIONAL,
    REGULAR,
    MAINSTAY;

    /** The word for every page: {@code none} without any paid work, {@code past} after a year without. */
    public String called(@Nullable LocalDate lastWork, LocalDate asOf) {
        if (lastWork == null) return "none";
        return new Months(asOf).isInLast(Months.YEAR, lastWork) ? word() : "past";
    }

    public static Tier of(Regularity.Word regularity, Stake stake) {
        return switch (regularity) {
            case NEW -> NEW;
            case REGULAR -> stake.isHigh() ? MAINSTAY : REGULAR;
            case NONE, ONE_OFF, OCCASIONAL -> OCCASIONAL;
        };
    }
}
