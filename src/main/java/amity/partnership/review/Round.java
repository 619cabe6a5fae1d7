package amity.partnership.review;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * The review of one quarter, as far as it has come.
 *
 * @param quarter {@code 2026-Q4}
 * @param turns those whose turn it is or was, in order; empty until it is begun
 */
public record Round(String quarter, List<ReviewTurn> turns) {
    private static final int MONTHS = 3;

    public boolean isBegun() {
        return !turns.isEmpty();
    }

    public int done() {
        return (int) turns.stream().filter(ReviewTurn::isDone).count();
    }

    public boolean isFinished() {
        return isBegun() && done() == turns.size();
    }

    public Optional<ReviewTurn> next() {
        return turns.stream().filter(turn -> !turn.isDone()).findFirst();
    }

    public Optional<ReviewTurn> before(ReviewTurn turn) {
        int at = turns.indexOf(turn);
        return at <= 0 ? Optional.empty() : Optional.of(turns.get(at - 1));
    }

    /** {@code 2026-Q4}. */
    public static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** The first day of the quarter that a day is in. */
    public static LocalDate opens(LocalDate day) {
        return day.withDayOfMonth(1).withMonth((day.get(IsoFields.QUARTER_OF_YEAR) - 1) * MONTHS + 1);
    }
}
