package amity.client;

import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one client of two that turn out to be the same, parts them again, and remembers which are not. */
@Component
@Transactional
public class Merges {
    private final MergeStore store;
    private final BelongingStore belongings;
    private final LookalikeStore lookalikes;
    private final ApplicationEventPublisher events;

    Merges(MergeStore store, BelongingStore belongings, LookalikeStore lookalikes, ApplicationEventPublisher events) {
        this.store = store;
        this.belongings = belongings;
        this.lookalikes = lookalikes;
        this.events = events;
    }

    /** All that belongs to {@code gone} belongs to {@code kept} from now on; both go by the names of both. */
    public void merge(Practice.Id practice, Client.Id kept, Client.Id gone) {
        if (kept.equals(gone)) throw Refusal.of("refusal.merging.client-cannot-merged-itself");
        lookUp(practice, kept, gone);
        if (store.mergedInto(practice, kept).isPresent()
                || store.mergedInto(practice, gone).isPresent()) {
            throw Refusal.of("refusal.merging.one-them-merged-already");
        }
        events.publishEvent(new Client.MergeBegun(practice, kept, gone));
        belongings.move(practice, gone, kept);
        store.merge(practice, kept, gone);
        events.publishEvent(new Client.Merged(practice, kept, gone));
    }

    /** Undoes a merge: what came as this client goes back. */
    public void unmerge(Practice.Id practice, Client.Id back) {
        var kept = store.mergedInto(practice, back)
                .orElseThrow(() -> Refusal.of("refusal.merging.client-not-merged-another"));
        belongings.moveBack(practice, kept, back);
        store.unmerge(practice, back);
        events.publishEvent(new Client.Unmerged(practice, kept, back));
    }

    /** “No, different”: nobody asks again whether these two are the same. */
    public void different(Practice.Id practice, Client.Id one, Client.Id other) {
        lookUp(practice, one, other);
        lookalikes.different(practice, Map.of(one, List.of(other)));
    }

    @Transactional(readOnly = true)
    public boolean areDifferent(Practice.Id practice, Client.Id one, Client.Id other) {
        return lookalikes.areDifferent(practice, one, other);
    }

    /** Clients that might be one, unless the user has said that they are different. */
    @Transactional(readOnly = true)
    public List<Lookalike> lookalikes(Practice.Id practice, int limit) {
        return lookalikes.lookalikes(practice, null, limit);
    }

    @Transactional(readOnly = true)
    public List<Lookalike> lookalikes(Practice.Id practice, Client.Id client, int limit) {
        return lookalikes.lookalikes(practice, client, limit);
    }

    /** What came to this client by a merge and can be parted again, by the names it had. */
    @Transactional(readOnly = true)
    public Map<Client.Id, String> joined(Practice.Id practice, Client.Id kept) {
        return store.joined(practice, kept);
    }

    @Transactional(readOnly = true)
    public Optional<Client.Id> mergedInto(Practice.Id practice, Client.Id gone) {
        return store.mergedInto(practice, gone);
    }

    private void lookUp(Practice.Id practice, Client.Id one, Client.Id other) {
        if (!store.knows(practice, one, other)) throw NotFound.of("refusal.no-client");
    }
}
