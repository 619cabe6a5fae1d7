package amity.standing;

import amity.boundary.Boundary;
import amity.client.Client;
import amity.client.Introduction;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Answer;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears what has changed: a few clients are read again at once, in the same transaction; many, or all, wait for the next look. */
@Component
@Transactional
class Freshness {
    private static final int FEW = 20;
    private final RecountQueue waiting;
    private final Recount recount;
    private final Practices practices;
    private final Clock clock;

    Freshness(RecountQueue waiting, Recount recount, Practices practices, Clock clock) {
        this.waiting = waiting;
        this.recount = recount;
        this.practices = practices;
        this.clock = clock;
    }

    @EventListener
    void on(Moment.Changed changed) {
        read(changed.practice(), changed.clients());
    }

    @EventListener
    void on(Client.Changed changed) {
        read(changed.practice(), List.of(changed.client()));
    }

    @EventListener
    void on(Answer.Changed changed) {
        read(changed.practice(), List.of(changed.client()));
    }

    @EventListener
    void on(Client.Merged merged) {
        waiting.gone(merged.practice(), merged.gone());
        readLater(merged.practice(), List.of(merged.kept()));
    }

    @EventListener
    void on(Client.Removal removal) {
        waiting.gone(removal.practice(), removal.client());
        waiting.all(removal.practice());
    }

    @EventListener
    void on(Client.Unmerged unmerged) {
        readLater(unmerged.practice(), List.of(unmerged.kept(), unmerged.back()));
    }

    @EventListener
    void on(Boundary.Changed changed) {
        waiting.all(changed.practice());
    }

    @EventListener
    void on(Introduction.Kept introduced) {
        waiting.all(introduced.practice());
    }

    @EventListener
    void on(Practice.Changed changed) {
        if (changed.what().startsWith("reading.")
                || List.of("rates", "practice", Client.OurStrand.SETTING).contains(changed.what())) {
            waiting.all(changed.practice());
        }
    }

    private void read(Practice.Id id, Collection<Client.Id> clients) {
        var practice = practices.find(id).orElseThrow();
        var today = practice.today(clock);
        if (clients.size() <= FEW && waiting.nothing(id, today)) {
            recount.changed(practice, today, clients);
        } else {
            readLater(id, clients);
        }
    }

    /** Their status follows the work at once. */
    private void readLater(Practice.Id id, Collection<Client.Id> clients) {
        var practice = practices.find(id).orElseThrow();
        waiting.add(id, clients);
        recount.follow(practice, practice.today(clock), clients);
    }
}
