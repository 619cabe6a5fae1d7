package amity.partnership;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.RelationshipKind;
import amity.review.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the clients stand today, as it is kept for the client list: partnerships are looked up by it without reading everyone anew. */
public interface Stands {
    /** Where one client stands, and where the user wants it. */
    record Stand(
            Client.Id client,
            String name,
            RelationshipKind.Word actual,
            @Nullable Wanted wanted,
            boolean worked) {
        /** How the relationship is called. */
        public String called() {
            return RelationshipKind.called(actual, wanted, worked);
        }
    }

    /** Some of them, and how many there are in all. */
    record Some(List<Stand> stands, int all) {}

    /** Those with whom give and get is counted, or everyone but the parted: those who gave most first. */
    Some counted(Practice practice, boolean everyone, int offset, int limit);

    /** Those with whom it is not: wanted friendly or transactional. */
    Some uncounted(Practice practice, int limit);

    /** Those who give less than is wanted of them; never one wanted transactional. */
    Some wanting(Practice practice, int limit);
}
