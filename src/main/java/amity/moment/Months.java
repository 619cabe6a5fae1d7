package amity.moment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Months counted back from a day: month k is (asOf − k months, asOf − (k−1) months]. */
public record Months(LocalDate asOf) {
    public static final int YEAR = 12;
    public static final int TWO_YEARS = 24;

    /** The month a day up to asOf lies in; the one that ends with asOf is 1. */
    public int of(LocalDate day) {
        int month = Math.max(1, (int) ChronoUnit.MONTHS.between(day, asOf));
        while (!day.isAfter(asOf.minusMonths(month))) {
            month++;
        }
        return month;
    }

    /** The day before the first day of month k. */
    public LocalDate start(int month) {
        return asOf.minusMonths(month);
    }

    public boolean isInLast(int months, LocalDate day) {
        return day.isAfter(asOf.minusMonths(months)) && !day.isAfter(asOf);
    }

    /** Whether a day is one of the last so many days, asOf included. */
    public boolean isInLastDays(int days, LocalDate day) {
        return day.isAfter(asOf.minusDays(days)) && !day.isAfter(asOf);
    }
}
