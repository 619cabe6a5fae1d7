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
    /** The source that a season's moments carry. */
    public static final String SOURCE = "season";

    private static final int DAYS_TO_SEND = 14;
    private static final int DAYS_OUT_OF_SEASON = 7;

    /** What could be spent from a day on. */
    public record Budget(LocalDate on, Money money) {}

    static Season untouched(Occasion occasion, int year) {
        return new Season(null, occasion, year, null, 0, false, null);
    }

    /** The same season, with its occasion as it is known now. */
    Season of(Occasion known) {
        return new Season(id, known, year, budget, quarters, skipped, appliedOn);
    }

    /** Whether it is under way on a day: it has opened, was not called off, and its day is still to come. */
    public boolean isRunning(LocalDate today) {
        return !skipped && !today.isBefore(occasion.opensIn(year)) && today.isBefore(day());
    }

    /** Its day is over: nothing of it is planned any more. */
    public boolean isPast(LocalDate today) {
        return today.isAfter(day());
    }

    public String title() {
        return occasion.title() + " " + year;
    }

    public LocalDate day() {
        return occasion.in(year);
    }

    /** Its place among the seasons: {@code christmas-2026}, {@code birthday~ID-2026}. */
    public String address() {
        return address(occasion, year);
    }

    public static String address(Occasion occasion, int year) {
        var subject = occasion.subject();
        return occasion.word() + (subject == null ? "" : "~" + subject) + "-" + year;
    }

    /** After this day nothing ordered comes in time: two weeks before Christmas, when all the world sends, else one. */
    public LocalDate lastOrderDay() {
        return day().minusDays(isChristmas() ? DAYS_TO_SEND : DAYS_OUT_OF_SEASON);
    }

    /** By when something must be ordered that takes so many days of its own. */
    public LocalDate orderDay(int leadDays) {
        var own = day().minusDays(leadDays);
        return own.isBefore(lastOrderDay()) ? own : lastOrderDay();
    }

    private boolean isChristmas() {
        return occasion.word().equals(Occasion.CHRISTMAS.word());
    }

    public boolean isApplied() {
        return appliedOn != null;
    }
}
