package amity.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import amity.season.Orders;
import amity.season.Season;
import amity.shell.Days;
import amity.shell.Language;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gifts of a kept plan that are still to order: one entry a last day, from a week before it. */
@Component
record OrdersDue(Orders orders, Words words) implements Prompt {
    private static final int DAYS_AHEAD = 7;
    private static final int NAMED = 3;

    @Override
    public Stream<Entry> entries(Look look) {
        var until = look.today().plusDays(DAYS_AHEAD);
        return look.seasons().stream().flatMap(season -> orders.open(look.practice(), season).stream()
                .filter(order -> !order.by().isAfter(until))
                .collect(groupingBy(Orders.Open::by, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(day -> entry(look, season, day.getKey(), day.getValue())));
    }

    private Entry entry(Look look, Season season, LocalDate by, List<Orders.Open> open) {
        return Entry.of(
                        EntryKind.DATE,
                        Entry.Id.of("order", SeasonsDue.subject(season), by),
                        words.say(
                                by.isBefore(look.today()) ? "desk.order.late" : "desk.order.what",
                                by.equals(look.today()) ? words.say("desk.order.today") : Days.named(by),
                                open.size()),
                        named(open) + " "
                                + words.say("desk.order.why", season.occasion().title()),
                        margin(by, look.today()))
                .due(by)
                .reason(open.stream().map(Orders.Open::entry).sorted().toList().toString())
                .becomes(new EntryOutcome.SeenTo())
                .way(words.say("desk.order.way"), "/season/" + season.address());
    }

    /** Each with whom it is for; of many the first few. */
    private String named(List<Orders.Open> open) {
        var said = open.stream()
                .limit(NAMED)
                .map(order -> order.gift() == null
                        ? words.say("desk.order.unknown", order.name())
                        : words.say("desk.order.gift", words.within(order.gift()), order.name()))
                .collect(Collectors.joining("; "));
        return words.say("desk.order.named", Language.capital(said), open.size() - Math.min(NAMED, open.size()));
    }

    private Entry.Margin margin(LocalDate by, LocalDate today) {
        return by.equals(today)
                ? new Entry.Margin(words.say("desk.today"), words.say("desk.order.last"))
                : new Entry.Margin(words.say("desk.by", Days.briefWeekday(by.getDayOfWeek())), Days.brief(by));
    }
}
