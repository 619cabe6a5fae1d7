package amity.client;

import amity.practice.Practice;
import amity.shell.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one client of two that turn out to be the same, parts them again, and remembers which are not. */
@Component
@Transactional
public class Merging {
    private final MergeStore store;
    private final ApplicationEventPublisher events;

    Merging(MergeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** All that belongs to {@code gone} belongs to {@code kept} from now on; both go by the names of both. */
    public void merge(Practice.Id practice, Client.Id kept, Client.Id gone) {
        if (kept.equals(gone)) {
            throw new Refused("A client cannot be merged with itself.");
        }
        if (store.mergedInto(practice, kept).isPresent()
                || store.mergedInto(practice, gone).isPresent()) {
            throw new Refused("One of them was merged already.");
        }
        store.merge(practice, kept, gone);
        events.publishEvent(new Client.Merged(practice, kept, gone));
    }

    /** What came as this client is its own again. */
    public void unmerge(Practice.Id practice, Client.Id back) {
        var kept = store.mergedInto(practice, back)
                .orElseThrow(() -> new Refused("This client was not merged with another."));
        store.unmerge(practice, kept, back);
        events.publishEvent(new Client.Unmerged(practice, kept, back));
    }

    /** “No, different”: nobody asks again whether these two are the same. */
    public void different(Practice.Id practice, Client.Id one, Client.Id other) {
        if (one.compareTo(other) <= 0) {
            store.different(practice, one.value(), other.value());
        } else {
            store.different(practice, other.value(), one.value());
        }
    }

    @Transactional(readOnly = true)
    public boolean areDifferent(Practice.Id practice, Client.Id one, Client.Id other) {
        return one.compareTo(other) <= 0
                ? store.areDifferent(practice, one.value(), other.value())
                : store.areDifferent(practice, other.value(), one.value());
    }
}
