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
        var waiting = arrivals.waiting(look.practice());
        look.meet(waiting.stream().map(Arrival::client).toList());
        var requests = waiting.stream()
                .filter(Arrival::isRequest)
                .flatMap(request ->
                        look.client(request.client()).stream().map(client -> request(look, client, request)));
        var others = waiting.stream()
                .filter(arrival -> !arrival.isRequest())
                .collect(Collectors.groupingBy(Arrival::client, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(of -> look.client(of.getKey()).stream().map(client -> arrived(look, client, of.getValue())));
        return Stream.concat(requests, others);
    }

    private Entry request(Look look, Client client, Arrival request) {
        var due = Objects.requireNonNull(request.due());
        return new Entry(
                new Entry.Id("request", request.id().toString(), due.toString()),
                EntryKind.LEGAL,
                client.name() + ": " + said.lines(request.submission()).getFirst(),
                words.say("desk.request.why", Days.inFull(request.on(), look.today()), Days.inFull(due, look.today())),
                client.id(),
                due,
                null,
                new Entry.Margin(
                        words.say("desk.days", ChronoUnit.DAYS.between(look.today(), due)),
                        words.say("desk.request.margin")),
                due.toString(),
                List.of(),
                new EntryOutcome.SeenTo(),
                new Entry.Way(words.say("desk.request.way"), "/arrivals/" + request.id()),
                null);
    }

    /** The latest comes first; what has waited longest says since when. */
    private Entry arrived(Look look, Client client, List<Arrival> sent) {
        var latest = sent.getFirst();
        var first = said.lines(latest.submission()).getFirst();
        return new Entry(
                new Entry.Id("arrived", client.id().toString(), latest.on().toString()),
                EntryKind.ARRIVED,
                words.say("desk.arrived.what", client.name(), sent.size()),
                sent.size() == 1 ? first + "." : words.say("desk.arrived.why", first, sent.size() - 1),
                client.id(),
                null,
                null,
                new Entry.Margin(Days.shown(sent.getLast().on(), look.today()), words.say("desk.arrived.margin")),
                latest.id().toString(),
                List.of(),
                new EntryOutcome.SeenTo(),
                new Entry.Way(
                        words.say("desk.arrived.way"),
                        sent.size() == 1 ? "/arrivals/" + latest.id() : "/arrivals?client=" + client.id()),
                null);
    }
}
