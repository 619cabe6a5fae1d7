package amity.desk;

import amity.shell.Words;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What only the user can say: what came back where the books show work and payment alone, and what she wants, one client at a time. */
@Component
class ReviewsDue implements Prompt {
    private final StandsAt stands;
    private final Words words;

    ReviewsDue(StandsAt stands, Words words) {
        this.stands = stands;
        this.words = words;
    }

    @Override
    public Stream<Entry> entries(Look look) {
        return Stream.concat(cameBack(look), wanted(look).stream());
    }

    private Stream<Entry> cameBack(Look look) {
        var clients = stands.workOnly(look);
        return clients == 0
                ? Stream.empty()
                : Stream.of(new Entry(
                        new Entry.Id("came-back", "practice", quarter(look.today())),
                        Kind.REVIEW,
                        words.say("desk.came-back.what"),
                        words.say("desk.came-back.why", clients),
                        null,
                        null,
                        null,
                        new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")),
                        quarter(look.today()),
                        List.of(),
                        new Becomes.Seen(),
                        new Entry.Way(words.say("desk.came-back.way"), "/what-came-back"),
                        null));
    }

    private Optional<Entry> wanted(Look look) {
        var unsaid = stands.unsaid(look);
        unsaid.ifPresent(one -> look.meet(List.of(one.client())));
        return unsaid.flatMap(one -> look.client(one.client())
                .map(client -> new Entry(
                        new Entry.Id("review", client.id().toString(), quarter(look.today())),
                        Kind.REVIEW,
                        words.say("desk.wanted.what", client.name()),
                        words.say("desk.wanted.why." + one.kind().word(), client.name()),
                        client.id(),
                        null,
                        null,
                        new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")),
                        one.kind().word(),
                        List.of(),
                        new Becomes.Wanted(client.id()),
                        null,
                        null)));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
