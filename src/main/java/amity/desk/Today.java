package amity.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The desk of one day.
 *
 * @param entries what needs a person today, at most so many and one per client
 * @param rest what waits behind them
 * @param done what was done today
 * @param later what was put off and would otherwise be here
 */
public record Today(
        LocalDate day, List<Entry> entries, List<Entry> rest, List<Answer> done, List<Held> later, Pace pace) {
    /** An entry that comes back at a time. */
    public record Held(Entry entry, Instant until) {}

    public boolean nothing() {
        return entries.isEmpty() && rest.isEmpty();
    }
}
