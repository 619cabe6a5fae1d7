package amity.desk;

import amity.boundary.Action;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryWords;
import amity.boundary.Guard;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.shell.Days;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        look.meet(waiting.stream().map(Boundary::client).toList());
        var there = waiting.stream()
                .map(Boundary::client)
                .filter(id -> id != null && look.client(id).isPresent())
                .toList();
        var verdicts =
                guard.judge(look.practice(), there, client -> new Action.Message(client, null, null, "", look.now()));
        return waiting.stream()
                .filter(boundary -> boundary.client() == null || verdicts.containsKey(boundary.client()))
                .map(boundary -> entry(look, boundary, verdicts.get(boundary.client())));
    }

    private Entry entry(Look look, Boundary boundary, @Nullable Verdict verdict) {
        var since = Objects.requireNonNull(boundary.toSaySince());
        var whom = boundary.client() == null
                ? words.say("desk.boundary.everyone")
                : look.client(boundary.client()).map(Client::name).orElseThrow();
        return Entry.of(
                        EntryKind.BOUNDARY,
                        Entry.Id.of(Completions.BOUNDARY, boundary.id(), since),
                        words.say("desk.boundary.what", whom, said.terms(boundary)),
                        words.say("desk.boundary.why", Days.shown(since, look.today())),
                        new Entry.Margin(
                                words.say("desk.days", ChronoUnit.DAYS.between(since, look.today())),
                                words.say("desk.boundary.margin")))
                .about(boundary.client())
                .becomes(new EntryOutcome.Told(boundary))
                .way(words.say("desk.boundary.way"), "/boundaries/" + boundary.id())
                .say(new Entry.Say(said.wording(boundary), verdict == null ? List.of() : verdict.concerns()));
    }
}
