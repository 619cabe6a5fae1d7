package amity.desk;

import amity.client.Client;
import amity.partnership.transition.Transition;
import amity.partnership.transition.Transitions;
import amity.shell.Days;
import amity.shell.Words;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Relationships that she wanted to change, on the day by which she says what came of it. */
@Component
record ChangesDue(Transitions changes, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        return look.entries(changes.due(look.practice(), look.today()), Transition::client, this::entry);
    }

    private Entry entry(Transition changing, Client client) {
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("changing", changing.id(), changing.review()),
                        words.say("desk.changing.what", client.name()),
                        words.say("desk.changing.why", Days.dated(changing.begun()), Days.dated(changing.review())),
                        new Entry.Margin(Days.brief(changing.review()), words.say("desk.changing.margin")))
                .about(client.id())
                .way(words.say("desk.changing.way"), "/clients/" + client.id() + "/partnership#changing");
    }
}
