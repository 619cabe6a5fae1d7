package amity.season;

import amity.practice.Practice;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The roll of a season’s list: how many are on it and whose card is still to go, whatever its length. */
@Component
@Transactional(readOnly = true)
public class Roll {
    private final ListStore store;

    Roll(ListStore store) {
        this.store = store;
    }

    /**
     * Where a card may go.
     *
     * @param subject the client's id or, for whoever is none, the person's
     * @param person who is there; null where nobody is named
     * @param chosen whom the user chose, where there are several, or nobody else
     */
    public record Place(
            UUID subject, @Nullable UUID person, @Nullable String address, boolean chosen) {}

    /** How many are on the list. */
    public int size(Practice practice, Season season) {
        return store.size(practice, season);
    }

    /** How many cards are still to write or to post. */
    public int unposted(Practice practice, Season season) {
        return store.unposted(practice, season);
    }

    /** Where those cards may go, one subject after the other, first named first. */
    public List<Place> places(Practice practice, Season season) {
        return store.places(practice, season);
    }
}
