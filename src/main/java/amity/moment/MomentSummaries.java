package amity.moment;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The timelines as relationships are read from them: every moment that stands, same money counted once, by day and then id. */
@Component
@Transactional(readOnly = true)
public class MomentSummaries {
    private final MomentSummaryStore store;

    MomentSummaries(MomentSummaryStore store) {
        this.store = store;
    }

    public List<MomentSummary> of(Practice.Id practice, Client.Id client) {
        return store.among(practice, List.of(client)).getOrDefault(client, List.of());
    }

    public Map<Client.Id, List<MomentSummary>> of(Practice.Id practice, Collection<Client.Id> clients) {
        return store.among(practice, clients);
    }

    public Map<Client.Id, List<MomentSummary>> all(Practice.Id practice) {
        return store.all(practice);
    }

    /** The moments of some clients after a day in which one side gave in one of the six ways. */
    public Map<Client.Id, List<MomentSummary>> ways(
            Practice.Id practice, Collection<Client.Id> clients, LocalDate after) {
        return store.ways(practice, clients, after);
    }
}
