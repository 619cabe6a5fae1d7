package amity.desk.arrival;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the user changes of something sent before she accepts it; what is null is taken as it was sent.
 *
 * @param words their words, as they are to be kept
 * @param quarters of an hour that were worked
 * @param on the day on which they were
 * @param limit up to what their policy allows a gift
 */
public record ArrivalChange(
        @Nullable String words,
        @Nullable Integer quarters,
        @Nullable LocalDate on,
        @Nullable Money limit) {
    public static final ArrivalChange NOTHING = new ArrivalChange(null, null, null, null);

    String words(String sent) {
        return words == null || words.isBlank() ? sent : words.strip();
    }
}
