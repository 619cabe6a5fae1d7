package amity.partnership.how;

import amity.client.Client;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** With whom it was brought up goes where the client goes. */
@Component
@Transactional
class BringingUpSuccession {
    private final BroughtUpStore store;

    BringingUpSuccession(BroughtUpStore store) {
        this.store = store;
    }

    @EventListener
    void follow(Client.Merged merged) {
        store.move(merged.practice(), merged.gone(), merged.kept());
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        store.moveBack(unmerged.practice(), unmerged.back());
    }
}
