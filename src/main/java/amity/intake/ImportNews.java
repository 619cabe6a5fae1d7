package amity.intake;

import amity.client.Acquaintances;
import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Tally;
import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of Amity, once, whose timelines an import has changed. */
@Component
record ImportNews(Ledger ledger, Acquaintances acquaintances, ApplicationEventPublisher events, Clock clock) {
    /** The status of these clients follows their work, and whatever is read off their timelines is read again. */
    void changed(Practice practice, Set<UUID> clients) {
        if (clients.isEmpty()) return;
        acquaintances.followWork(practice.id(), lastWork(practice, clients), practice.today(clock));
        events.publishEvent(new Moment.Changed(
                practice.id(), clients.stream().map(Client.Id::new).toList()));
    }

    /** The last day of paid work of each client; those without any have none. */
    private Map<Client.Id, Optional<LocalDate>> lastWork(Practice practice, Set<UUID> clients) {
        var worked = ledger.worked(practice.id(), practice.today(clock));
        return clients.stream()
                .map(Client.Id::new)
                .collect(Collectors.toMap(Function.identity(), client -> Optional.ofNullable(worked.get(client))
                        .map(Tally.Span::last)));
    }
}
