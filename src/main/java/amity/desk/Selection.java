package amity.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which entries come today, in their order, and which wait: so many a day, and one per client; what always appears is
 * beyond that. What has a day comes first, then whoever has gone quiet, then the rest.
 */
record Selection(List<Entry> today, List<Entry> rest) {
    static Selection of(List<Entry> entries, LocalDate day, Instant now, int limit) {
        var order = order(day);
        var talking = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.TALK)
                .map(Entry::client)
                .collect(Collectors.toSet());
        var today = new ArrayList<Entry>();
        var rest = new ArrayList<Entry>();
        var clients = new HashSet<Object>();
        int taken = 0;
        for (var entry : byTurn(entries, day, now)) {
            boolean always = entry.kind().isAlwaysShown();
            boolean itsTurn = always
                    || taken < limit
                            && !(entry.belongsToATalk() && talking.contains(entry.client()))
                            && (entry.client() == null || clients.add(entry.client()));
            taken += itsTurn && !always ? 1 : 0;
            (itsTurn ? today : rest).add(entry);
        }
        today.sort(order);
        rest.sort(order);
        return new Selection(List.copyOf(today), List.copyOf(rest));
    }

    /** Whose turn it is: of several talks the one nearest to now, then all else that has a day, then the other talks, which stand in view anyway. */
    private static List<Entry> byTurn(List<Entry> entries, LocalDate day, Instant now) {
        var sorted = entries.stream().sorted(order(day)).toList();
        var near = sorted.stream()
                .filter(entry -> entry.kind() == EntryKind.TALK && entry.at() != null)
                .min(Comparator.comparing(entry -> Duration.between(now, Objects.requireNonNull(entry.at()))
                        .abs()));
        return sorted.stream()
                .sorted(Comparator.comparing(entry -> !entry.isDated(day)
                        ? 2
                        : entry.kind() == EntryKind.TALK && !near.equals(Optional.of(entry)) ? 1 : 0))
                .toList();
    }

    private static Comparator<Entry> order(LocalDate day) {
        return Comparator.comparing((Entry entry) -> place(entry, day))
                .thenComparing(Entry::at, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Entry::kind)
                .thenComparing(Entry::due, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static int place(Entry entry, LocalDate day) {
        if (entry.isDated(day)) return 0;
        return switch (entry.kind()) {
            case ARRIVED -> 1;
            case DRIFT -> 2;
            default -> 3;
        };
    }
}
