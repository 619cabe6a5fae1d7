package amity.desk;

import amity.circle.Satellite;
import amity.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Company for somebody who works alone: asked about once in November, and otherwise after as many days as she wishes. */
@Component
record Satellites(Satellite satellite, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var practice = look.practice();
        var christmas = satellite.asksForChristmas(practice, look.today())
                ? Stream.of(entry(
                        "christmas",
                        Integer.toString(look.today().getYear()),
                        words.say("desk.satellite.christmas.why")))
                : Stream.<Entry>empty();
        var alone = satellite.alone(practice, look.today()).stream()
                .map(so -> entry(
                        "alone",
                        so.since() == null ? "always" : so.since().toString(),
                        words.say("desk.satellite.alone.why", so.days())));
        return Stream.concat(christmas, alone);
    }

    private Entry entry(String which, String period, String why) {
        return new Entry(
                new Entry.Id("satellite", which, period),
                EntryKind.DECISION,
                words.say("desk.satellite." + which + ".what"),
                why,
                null,
                null,
                null,
                new Entry.Margin(words.say("desk.satellite.margin"), words.say("desk.review.then")),
                period,
                List.of(),
                new EntryOutcome.Rested(),
                new Entry.Way(words.say("desk.satellite.way"), "/circle/company?about=" + which),
                null);
    }
}
