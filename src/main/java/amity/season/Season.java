package amity.season;

import amity.calendar.Occasion;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One occasion in one year.
 *
 * @param id null until the user has said anything about it
 * @param budget null until the user has set one
 * @param quarters of an hour she is ready to give away
 * @param skipped no season this year
 * @param appliedOn when its plan was last kept
 */
public record Season(
        @Nullable UUID id,
        Occasion occasion,
        int year,
        @Nullable Money budget,
        int quarters,
        boolean skipped,
        @Nullable LocalDate appliedOn) {
    private static final int DAYS_TO_SEND = 14;

    static Season untouched(Occasion occasion, int year) {
        return new Season(null, occasion, year, null, 0, false, null);
    }

    public String title() {
        return occasion.title() + " " + year;
    }

    public LocalDate day() {
        return occasion.in(year);
    }

    /** After this day nothing ordered comes in time. */
    public LocalDate lastOrderDay() {
        return day().minusDays(DAYS_TO_SEND);
    }

    public boolean isApplied() {
        return appliedOn != null;
    }
}
