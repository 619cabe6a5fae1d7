package amity.exchange;

import amity.client.Acquaintances;
import amity.client.Client;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of Amity, once, whose timelines an import has changed, and the user what she needs to hear. */
@Component
class Telling {
    private final ArrivalStore store;
    private final Acquaintances acquaintances;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;

    Telling(
            ArrivalStore store,
            Acquaintances acquaintances,
            ApplicationEventPublisher events,
            Words words,
            Clock clock) {
        this.store = store;
        this.acquaintances = acquaintances;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** The status of these clients follows their work, and whatever is read off their timelines is read again. */
    void changed(Practice practice, Set<UUID> clients) {
        if (clients.isEmpty()) {
            return;
        }
        acquaintances.followWork(practice.id(), store.lastWork(practice.id(), clients), practice.today(clock));
        events.publishEvent(new Moment.Changed(
                practice.id(), clients.stream().map(Client.Id::new).toList()));
    }

    Instant now() {
        return clock.instant();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
