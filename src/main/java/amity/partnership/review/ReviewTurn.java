package amity.partnership.review;

import amity.client.Client;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One client's turn in a review.
 *
 * @param begun the day on which the review was begun: what was answered from then on is answered for it
 * @param done the day on which all was said
 */
public record ReviewTurn(
        UUID id,
        Client.Id client,
        int place,
        LocalDate begun,
        @Nullable LocalDate done) {
    public boolean isDone() {
        return done != null;
    }
}
