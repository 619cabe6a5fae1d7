package amity.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The desk of one day.
 *
 * @param entries what needs a person today, at most so many and one per client
 * @param rest what waits behind them
 * @param done what was done today
 * @param later what was put off and would otherwise be here
 */
public record Today(
        LocalDate day, List<Entry> entries, List<Entry> rest, List<DeskAnswer> done, List<Held> later, Pace pace) {
    public record Held(Entry entry, Instant until) {}

    /** What belongs to a talk of today with the same client, and is seen to there. */
    public List<Entry> inside(Entry talk) {
        return talk.kind() == EntryKind.TALK
                ? rest.stream()
                        .filter(Entry::belongsToATalk)
                        .filter(entry -> Objects.equals(entry.client(), talk.client()))
                        .toList()
                : List.of();
    }

    /** What waits and stays in view: all that has a day and, where nobody who went quiet is up, the one silent longest. */
    public List<Entry> inView() {
        var quiet = entries.stream().anyMatch(entry -> entry.kind() == EntryKind.DRIFT)
                ? Optional.<Entry>empty()
                : rest.stream().filter(entry -> entry.kind() == EntryKind.DRIFT).findFirst();
        return waiting()
                .filter(entry -> entry.isDated(day) || quiet.equals(Optional.of(entry)))
                .toList();
    }

    /** What waits out of sight, none of it bound to a day. */
    public List<Entry> behind() {
        var inView = inView();
        return waiting().filter(entry -> !inView.contains(entry)).toList();
    }

    /** Whatever is on the desk of this day: what stands, waits or was put off. */
    public Stream<Entry> all() {
        return Stream.of(entries.stream(), rest.stream(), later.stream().map(Held::entry))
                .flatMap(some -> some);
    }

    private Stream<Entry> waiting() {
        var inside = Stream.concat(entries.stream(), rest.stream())
                .flatMap(entry -> inside(entry).stream())
                .toList();
        return rest.stream().filter(entry -> !inside.contains(entry));
    }

    public boolean isEmpty() {
        return entries.isEmpty() && rest.isEmpty();
    }
}
