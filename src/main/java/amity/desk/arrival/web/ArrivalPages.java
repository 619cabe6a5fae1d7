package amity.desk.arrival.web;

import amity.client.Client;
import amity.client.Clients;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.SentWords;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what arrived: the list of it, and each thing with whatever can be done. */
@Component
@Transactional(readOnly = true)
class ArrivalPages {
    private final Arrivals arrivals;
    private final Clients clients;
    private final SentWords said;
    private final ArrivalOptions offered;
    private final Words words;

    ArrivalPages(Arrivals arrivals, Clients clients, SentWords said, ArrivalOptions offered, Words words) {
        this.arrivals = arrivals;
        this.clients = clients;
        this.said = said;
        this.offered = offered;
        this.words = words;
    }

    ArrivalsPage all(Practice practice, @Nullable UUID only, LocalDate today) {
        var client = only == null ? null : new Client.Id(only);
        var waiting = arrivals.waiting(practice).stream()
                .filter(one -> isOf(one, client))
                .toList();
        var settled = arrivals.settled(practice).stream()
                .filter(one -> isOf(one, client))
                .toList();
        var met = clients.among(
                practice.id(),
                Stream.concat(waiting.stream(), settled.stream())
                        .map(Arrival::client)
                        .distinct()
                        .toList());
        return new ArrivalsPage(
                client == null ? null : clients.get(practice.id(), client).name(),
                waiting.stream().map(one -> line(one, met, today)).toList(),
                settled.stream().map(one -> line(one, met, today)).toList());
    }

    private static boolean isOf(Arrival arrival, Client.@Nullable Id client) {
        return client == null || arrival.client().equals(client);
    }

    private ArrivalsPage.Line line(Arrival arrival, Map<Client.Id, Client> met, LocalDate today) {
        var due = arrival.due();
        var settled = arrival.settled();
        var then = settled != null
                ? words.say("arrival.how." + settled.how().word())
                : due == null ? "" : words.say("arrival.due", Days.inFull(due));
        return new ArrivalsPage.Line(
                "/arrivals/" + arrival.id(),
                Objects.requireNonNull(met.get(arrival.client())).name(),
                Days.shown(arrival.on(), today),
                said.lines(arrival.submission()).getFirst(),
                then);
    }

    ArrivalPage one(Practice practice, UUID id, LocalDate today, @Nullable String sorry) {
        var arrival = arrivals.get(practice, id);
        var client = clients.get(practice.id(), arrival.client());
        return new ArrivalPage(
                id,
                client.name(),
                "/clients/" + client.id(),
                offered.from(practice, arrival),
                said.lines(arrival.submission()),
                settled(practice, arrival),
                arrival.waits() && !arrival.isRequest() ? offered.edit(arrival, today) : null,
                offered.noes(practice, arrival),
                offered.request(practice, arrival, client),
                offered.contact(arrival),
                offered.quote(practice, arrival),
                sorry);
    }

    private @Nullable String settled(Practice practice, Arrival arrival) {
        var settled = arrival.settled();
        if (settled == null) return null;
        var day = Days.inFull(LocalDate.ofInstant(settled.at(), practice.zone()));
        var how = words.say("arrival.settled." + settled.how().word(), day);
        return settled.words().isEmpty() ? how : how + " “" + settled.words() + "”";
    }
}
