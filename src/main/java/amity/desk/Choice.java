package amity.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Which entries come today, in their order, and which wait: so many a day, and one per client. */
record Choice(List<Entry> today, List<Entry> rest) {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
            .thenComparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()));

    static Choice of(List<Entry> entries, int limit) {
        var today = new ArrayList<Entry>();
        var rest = new ArrayList<Entry>();
        var clients = new HashSet<Object>();
        for (var entry : entries.stream().sorted(ORDER).toList()) {
            var itsTurn = today.size() < limit && (entry.client() == null || clients.add(entry.client()));
            (itsTurn ? today : rest).add(entry);
        }
        return new Choice(List.copyOf(today), List.copyOf(rest));
    }
}
