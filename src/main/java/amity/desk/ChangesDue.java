package amity.desk;

import amity.client.Client;
import amity.partnership.transition.Transition;
import amity.partnership.transition.Transitions;
import amity.shell.Days;
import amity.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Relationships that she wanted to change, on the day by which she says what came of it. */
@Component
record ChangesDue(Transitions changes, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var due = changes.due(look.practice(), look.today());
        look.meet(due.stream().map(Transition::client).toList());
        return due.stream()
                .flatMap(changing -> look.client(changing.client()).stream().map(client -> entry(changing, client)));
    }

    private Entry entry(Transition changing, Client client) {
        return new Entry(
                new Entry.Id(
                        "changing", changing.id().toString(), changing.review().toString()),
                EntryKind.REVIEW,
                words.say("desk.changing.what", client.name()),
                words.say("desk.changing.why", Days.dated(changing.begun()), Days.dated(changing.review())),
                client.id(),
                null,
                null,
                new Entry.Margin(Sentences.shortDay(changing.review()), words.say("desk.changing.margin")),
                changing.review().toString(),
                List.of(),
                new EntryOutcome.Seen(),
                new Entry.Way(words.say("desk.changing.way"), "/clients/" + client.id() + "/partnership#changing"),
                null);
    }
}
