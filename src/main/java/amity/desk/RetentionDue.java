package amity.desk;

import amity.client.Client;
import amity.client.parting.Parting;
import amity.client.parting.Partings;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is known of those one has parted from, when the day has come until which it was kept. */
@Component
record RetentionDue(Partings partings, Words words) implements Prompt {
    private static final int DAYS_AFTER = 60;

    @Override
    public Stream<Entry> entries(Look look) {
        var from = look.today().minusDays(DAYS_AFTER);
        var ending = partings.ending(look.practice(), from, look.today());
        look.meet(ending.stream().map(Parting::client).toList());
        return ending.stream()
                .flatMap(parting -> look.client(parting.client()).stream().flatMap(client -> Stream.of("rest", "money")
                        .filter(what -> isBetween(day(parting, what), from, look.today()))
                        .map(what -> entry(look, client, what, day(parting, what)))));
    }

    private static LocalDate day(Parting parting, String what) {
        return what.equals("money") ? parting.moneyUntil() : parting.restUntil();
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private Entry entry(Look look, Client client, String what, LocalDate day) {
        return Entry.of(
                        EntryKind.LEGAL,
                        Entry.Id.of("retention-" + what, client.id(), day),
                        words.say("desk.retention.what", client.name()),
                        words.say("desk.retention.why." + what, Days.shown(day, look.today())),
                        new Entry.Margin(words.say("desk.retention.margin"), Days.shown(day, look.today())))
                .about(client.id())
                .due(day)
                .way(words.say("desk.retention.way"), "/clients/" + client.id() + "/parting");
    }
}
