package amity.partnership.changing;

import amity.client.Client;
import amity.practice.Practice;
import amity.practice.Practices;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is being changed goes where its client goes, and ends where the two part. */
@Component
@Transactional
class Following {
    private final ChangingStore store;
    private final Practices practices;
    private final Clock clock;

    Following(ChangingStore store, Practices practices, Clock clock) {
        this.store = store;
        this.practices = practices;
        this.clock = clock;
    }

    @EventListener
    void follow(Client.Merged merged) {
        store.move(merged.practice(), merged.gone(), merged.kept());
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        store.moveBack(unmerged.practice(), unmerged.back());
    }

    @EventListener
    void follow(Client.Parted parted) {
        store.of(parted.practice(), parted.client()).stream()
                .filter(Changing::underWay)
                .forEach(changing -> store.end(
                        parted.practice(),
                        changing.id(),
                        new Changing.Ending(Outcome.PART, today(parted.practice()), null)));
    }

    private LocalDate today(Practice.Id practice) {
        return practices.find(practice).orElseThrow().today(clock);
    }
}
