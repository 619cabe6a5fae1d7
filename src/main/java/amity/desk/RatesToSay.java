package amity.desk;

import amity.practice.Practices;
import amity.shell.Words;
import java.util.Comparator;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Once for each other currency in which money comes: what it is worth, for without that nobody who pays in it is compared. */
@Component
record RatesToSay(StandingLookup lookup, Practices practices, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var others = lookup.otherCurrencies(look);
        if (others.isEmpty()) return Stream.empty();
        var known = practices.conventions(look.practice().id()).rates();
        return others.stream()
                .filter(other -> !known.containsKey(other)
                        && !other.equals(look.practice().currency()))
                .sorted(Comparator.comparing(CurrencyUnit::getCode))
                .map(this::entry);
    }

    private Entry entry(CurrencyUnit other) {
        var name = other.getCode();
        return Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("rate", name, "once"),
                        words.say("desk.rate.what", name),
                        words.say("desk.rate.why", name),
                        new Entry.Margin(words.say("desk.rate.margin"), name))
                .way(words.say("desk.rate.way"), "/settings/rates");
    }
}
