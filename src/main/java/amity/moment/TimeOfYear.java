package amity.moment;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/** A season of the year, as memory dates things: spring begins in March, south of the equator in September. */
public enum TimeOfYear implements Keyword {
    SPRING(Month.APRIL),
    SUMMER(Month.JULY),
    AUTUMN(Month.OCTOBER),
    WINTER(Month.JANUARY);

    private static final Set<String> SOUTHERN =
            Set.of("AU", "NZ", "ZA", "AR", "CL", "UY", "PY", "BW", "NA", "ZW", "LS", "SZ");
    private static final int MIDDLE = 15;
    private final Month north;

    TimeOfYear(Month north) {
        this.north = north;
    }

    public static TimeOfYear of(LocalDate day, String country) {
        for (var time : values()) {
            int months = Math.floorMod(day.getMonthValue() - time.month(country).getValue() + 1, 12);
            if (months < 3) return time;
        }
        throw new IllegalStateException("four seasons make a year");
    }

    /** Its middle in a year; the season around New Year belongs to the year of its January. */
    public LocalDate middle(int year, String country) {
        return LocalDate.of(year, month(country), MIDDLE);
    }

    static LocalDate begins(LocalDate middle) {
        return middle.minusMonths(1).withDayOfMonth(1);
    }

    private Month month(String country) {
        return SOUTHERN.contains(country) ? north.plus(6) : north;
    }
}
