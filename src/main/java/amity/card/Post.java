package amity.card;

import amity.calendar.PostingDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a card must be posted.
 *
 * @param country it goes to, by its code
 * @param date of the carrier it follows from; null where days are counted back
 * @param there the day on which it should be there
 */
public record Post(LocalDate by, String country, @Nullable PostingDate date, LocalDate there) {
    /** Whether nobody has published this day yet. */
    public boolean isExpected() {
        return date == null || date.expected();
    }
}
