package amity.moment;

import amity.client.Client;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the timeline of a merged client go over to the other, and come back when they are parted. */
@Component
class Merges {
    private static final int BEFORE_ANYTHING_IS_READ = 0;
    private final TimelineMergeStore store;
    private final ApplicationEventPublisher events;

    Merges(TimelineMergeStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @EventListener
    @Order(BEFORE_ANYTHING_IS_READ)
    void follow(Client.Merged merged) {
        store.merge(merged.practice(), merged.kept(), merged.gone());
        events.publishEvent(new Moment.Changed(merged.practice(), List.of(merged.kept())));
    }

    @EventListener
    @Order(BEFORE_ANYTHING_IS_READ)
    void follow(Client.Unmerged unmerged) {
        store.unmerge(unmerged.practice(), unmerged.kept(), unmerged.back());
        events.publishEvent(new Moment.Changed(unmerged.practice(), List.of(unmerged.kept(), unmerged.back())));
    }
}
