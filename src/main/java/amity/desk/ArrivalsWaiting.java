package amity.desk;

import amity.client.Client;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.SentWords;
import amity.shell.Days;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What arrived from clients’ pages: once a client, and each request by itself with the day by which it is answered. */
@Component
record ArrivalsWaiting(Arrivals arrivals, SentWords said, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var waiting = arrivals.waiting(look.practice()).stream().collect(Collectors.partitioningBy(Arrival::isRequest));
        var others = waiting.get(false).stream()
                .collect(Collectors.groupingBy(Arrival::client, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(
                look.entries(waiting.get(true), Arrival::client, (request, client) -> request(look, client, request)),
                look.entries(others.keySet(), id -> id, (id, client) -> arrived(look, client, others.get(id))));
    }

    private Entry request(Look look, Client client, Arrival request) {
        var due = Objects.requireNonNull(request.due());
        var today = look.today();
        return Entry.of(
                        EntryKind.LEGAL,
                        Entry.Id.of("request", request.id(), due),
                        client.name() + ": " + said.lines(request.submission()).getFirst(),
                        words.say("desk.request.why", Days.inFull(request.on(), today), Days.inFull(due, today)),
                        new Entry.Margin(
                                words.say("desk.days", ChronoUnit.DAYS.between(today, due)),
                                words.say("desk.request.margin")))
                .about(client.id())
                .due(due)
                .becomes(new EntryOutcome.SeenTo())
                .way(words.say("desk.request.way"), "/arrivals/" + request.id());
    }

    /** The latest comes first; what has waited longest says since when. */
    private Entry arrived(Look look, Client client, List<Arrival> sent) {
        var latest = sent.getFirst();
        var first = said.lines(latest.submission()).getFirst();
        return Entry.of(
                        EntryKind.ARRIVED,
                        Entry.Id.of("arrived", client.id(), latest.on()),
                        words.say("desk.arrived.what", client.name(), sent.size()),
                        sent.size() == 1 ? first + "." : words.say("desk.arrived.why", first, sent.size() - 1),
                        new Entry.Margin(
                                Days.shown(sent.getLast().on(), look.today()), words.say("desk.arrived.margin")))
                .about(client.id())
                .reason(latest.id().toString())
                .becomes(new EntryOutcome.SeenTo())
                .way(
                        words.say("desk.arrived.way"),
                        sent.size() == 1 ? "/arrivals/" + latest.id() : "/arrivals?client=" + client.id());
    }
}
