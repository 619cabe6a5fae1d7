package amity.intake;

import amity.client.Client;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waits for the user’s yes follows its client into another that turned out to be the same. */
@Component
class ImportSuccession {
    private final FollowingStore store;

    ImportSuccession(FollowingStore store) {
        this.store = store;
    }

    @EventListener
    void follow(Client.Merged merged) {
        store.move(merged.practice(), merged.gone(), merged.kept());
    }
}
