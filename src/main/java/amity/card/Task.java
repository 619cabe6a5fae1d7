package amity.card;

import java.time.YearMonth;

/**
 * A piece of this year's work, as one would speak of it.
 *
 * @param name within a sentence: “the October newsletter”, “the move to the new booking system”
 * @param line with when it was, on a list: “the move to the new booking system, March to May”
 * @param months in how many months there was work on it
 * @param days on how many days
 */
public record Task(String name, String line, YearMonth last, int months, int days) {
    static final int ROUTINE_MONTHS = 8;

    /** It went on and on, rather than being begun and finished. */
    boolean isRoutine() {
        return months >= ROUTINE_MONTHS;
    }
}
