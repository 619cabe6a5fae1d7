package amity.desk;

import amity.circle.Satellite;
import amity.shell.Words;
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
        return Entry.of(
                        EntryKind.DECISION,
                        Entry.Id.of("satellite", which, period),
                        words.say("desk.satellite." + which + ".what"),
                        why,
                        new Entry.Margin(words.say("desk.satellite.margin"), words.say("desk.review.then")))
                .becomes(new EntryOutcome.Rested())
                .way(words.say("desk.satellite.way"), "/circle/company?about=" + which);
    }
}
