package amity.moment;

import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moments that an import brings, changes and takes back, however many at once. Whoever imports tells of them when all is done. */
@Component
@Transactional
public class MomentImports {
    private final MomentImportStore store;

    MomentImports(MomentImportStore store) {
        this.store = store;
    }

    /** Brings every waiting moment of an import; what they correct is replaced. */
    public void bring(Practice.Id practice, UUID imported, Instant at) {
        store.bring(practice, imported, at);
        store.bringPresence(practice, imported);
    }

    public void strike(Practice.Id practice, Collection<UUID> moments, Instant at, String why) {
        store.strike(practice, moments, at, why);
    }

    /** They count again; says how many. */
    public int unstrike(Practice.Id practice, Collection<UUID> moments) {
        return store.unstrike(practice, moments);
    }

    /** They stand again, uncorrected. */
    public void reinstate(Practice.Id practice, Collection<UUID> moments) {
        store.reinstate(practice, moments);
    }

    /** They are no more; payments that were the same money as one of them count by themselves again. Says how many went. */
    public int remove(Practice.Id practice, Set<UUID> moments) {
        store.partFromMoney(practice, moments);
        return store.remove(practice, moments);
    }

    public void give(Practice.Id practice, List<UUID> moments, Client.Id client) {
        store.give(practice, moments, client);
    }
}
