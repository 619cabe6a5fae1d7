package amity.desk;

import amity.moment.Ledger;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** From the first working day of a month, for a week: last month's invoices, for whoever has brought files before and none since. */
@Component
record ImportsDue(Ledger ledger, Words words) implements Prompt {
    private static final int DAYS = 7;

    @Override
    public Stream<Entry> entries(Look look) {
        var first = look.week().firstOfMonth(look.today());
        if (look.today().isBefore(first) || !look.today().isBefore(first.plusDays(DAYS))) return Stream.empty();
        var begun = look.today()
                .withDayOfMonth(1)
                .atStartOfDay(look.practice().zone())
                .toInstant();
        return ledger
                .lastImported(look.practice().id())
                .filter(last -> last.isBefore(begun))
                .map(last -> entry(first))
                .stream();
    }

    private Entry entry(LocalDate first) {
        var month = Days.monthAlone(first.minusMonths(1));
        return Entry.of(
                        EntryKind.IMPORT,
                        Entry.Id.of("import", "invoices", YearMonth.from(first)),
                        words.say("desk.import.what", month),
                        words.say("desk.import.why"),
                        new Entry.Margin(words.say("desk.import.margin"), Days.brief(first)))
                .due(first)
                .reason(first.toString())
                .way(words.say("desk.import.way"), "/import");
    }
}
