package amity.partnership.agreement;

import amity.client.Client;
import amity.practice.Practice;
import amity.practice.Practices;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A client has one agreement in force, also after two became one; it ends where the two part. */
@Component
@Transactional
class AgreementSuccession {
    private final AgreementStore store;
    private final Practices practices;
    private final Clock clock;

    AgreementSuccession(AgreementStore store, Practices practices, Clock clock) {
        this.store = store;
        this.practices = practices;
        this.clock = clock;
    }

    /** Of two in force that of the client that stays goes on. */
    @EventListener
    void follow(Client.MergeBegun merge) {
        if (store.inForce(merge.practice(), merge.kept()).isPresent()) {
            store.inForce(merge.practice(), merge.gone())
                    .ifPresent(other -> end(merge.practice(), other, Agreement.End.MERGED));
        }
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        store.reopen(unmerged.practice(), unmerged.back());
    }

    @EventListener
    void follow(Client.Parted parted) {
        store.inForce(parted.practice(), parted.client())
                .ifPresent(agreement -> end(parted.practice(), agreement, Agreement.End.PARTED));
    }

    private void end(Practice.Id practice, Agreement agreement, Agreement.End how) {
        var today = practices.find(practice).orElseThrow().today(clock);
        store.end(practice, agreement.id(), new Agreement.Ending(how, today, null));
    }
}
