package amity.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Which entries come today, in their order, and which wait: so many a day, and one per client; what always appears is beyond that. */
record Choice(List<Entry> today, List<Entry> rest) {
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::kind)
            .thenComparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()));

    static Choice of(List<Entry> entries, int limit) {
        var today = new ArrayList<Entry>();
        var rest = new ArrayList<Entry>();
        var clients = new HashSet<Object>();
        int taken = 0;
        for (var entry : entries.stream().sorted(ORDER).toList()) {
            var always = entry.kind().always();
            var itsTurn = always || taken < limit && (entry.client() == null || clients.add(entry.client()));
            taken += itsTurn && !always ? 1 : 0;
            (itsTurn ? today : rest).add(entry);
        }
        return new Choice(List.copyOf(today), List.copyOf(rest));
    }
}
