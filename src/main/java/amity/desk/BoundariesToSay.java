package amity.desk;

import amity.boundary.Action;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryWords;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.client.Client;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Boundaries that the other side does not know yet: nobody keeps to what nobody has said. */
@Component
record BoundariesToSay(Boundaries boundaries, BoundaryWords said, Guard guard, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var waiting = boundaries.toSay(look.practice()).stream()
                .filter(boundary -> !boundary.isOver(look.today()))
                .toList();
        var clients = waiting.stream()
                .map(Boundary::client)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        look.meet(clients);
        var concerns = concerns(look, clients);
        return waiting.stream()
                .map(boundary -> entry(look, boundary, boundary.client(), concerns))
                .flatMap(Stream::ofNullable);
    }

    private Map<Client.Id, List<Concern>> concerns(Look look, List<Client.Id> clients) {
        var there = clients.stream().filter(id -> look.client(id).isPresent()).toList();
        var verdicts = guard.judge(
                look.practice(),
                there.stream()
                        .map(client -> new Action.Message(client, null, null, "", look.now()))
                        .toList());
        var concerns = new HashMap<Client.Id, List<Concern>>();
        for (var i = 0; i < there.size(); i++) {
            concerns.put(there.get(i), verdicts.get(i).concerns());
        }
        return concerns;
    }

    private @Nullable Entry entry(
            Look look, Boundary boundary, Client.@Nullable Id client, Map<Client.Id, List<Concern>> concerns) {
        var whom = client == null ? words.say("desk.boundary.everyone") : name(look, client);
        if (whom == null) return null;
        var since = Objects.requireNonNull(boundary.toSaySince());
        return new Entry(
                new Entry.Id(BoundaryCompletion.RULE, boundary.id().toString(), since.toString()),
                EntryKind.BOUNDARY,
                words.say("desk.boundary.what", whom, said.terms(boundary)),
                words.say("desk.boundary.why", Days.shown(since, look.today())),
                client,
                null,
                null,
                margin(since, look.today()),
                since.toString(),
                List.of(),
                new EntryOutcome.Told(boundary),
                new Entry.Way(words.say("desk.boundary.way"), "/boundaries/" + boundary.id()),
                new Entry.Say(said.wording(boundary), concerns.getOrDefault(client, List.of())));
    }

    private static @Nullable String name(Look look, Client.Id client) {
        return look.client(client).map(Client::name).orElse(null);
    }

    private Entry.Margin margin(LocalDate since, LocalDate today) {
        return new Entry.Margin(
                words.say("desk.days", ChronoUnit.DAYS.between(since, today)), words.say("desk.boundary.margin"));
    }
}
