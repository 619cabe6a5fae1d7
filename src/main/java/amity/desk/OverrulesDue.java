package amity.desk;

import amity.client.Client;
import amity.review.Overrule;
import amity.review.Reviews;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Figures that the user saw otherwise than they were read, when the day has come on which she wanted to look again. */
@Component
record OverrulesDue(Reviews reviews, Words words) implements Prompt {
    private static final int DAYS_AFTER = 14;

    @Override
    public Stream<Entry> entries(Look look) {
        var ended =
                reviews.overrulesUntil(look.practice().id(), look.today().minusDays(DAYS_AFTER), look.today()).stream()
                        .sorted(Comparator.comparing(Overrule::until))
                        .toList();
        return look.entries(ended, Overrule::client, (one, client) -> entry(one, client, look.today()));
    }

    private Entry entry(Overrule overrule, Client client, LocalDate today) {
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("overrule", overrule.id(), overrule.until()),
                        words.say("desk.overrule.what", client.name()),
                        words.say(
                                "desk.overrule.why", Days.shown(overrule.on(), today), overrule.word(), overrule.why()),
                        new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")))
                .about(client.id())
                .way(words.say("desk.overrule.way"), "/clients/" + client.id() + "#figure-" + overrule.figure());
    }
}
