package amity.intake;

import amity.intake.file.RowEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds which rows without an id of their own say an earlier one anew, with something mended in it.
 *
 * <p>An earlier row that a later export of the same day no longer has, and a new one in its place that differs in one thing,
 * are one row: its length or its words were mended, or whose it was. Each is taken once, the likest first.
 */
final class Revisions {
    static final List<String> KINDS = Stream.of(RowEntry.Kind.WORK, RowEntry.Kind.PAYMENT, RowEntry.Kind.INVOICE)
            .map(RowEntry.Kind::word)
            .toList();
    /** The key of a row without an id: a hash, and which of its equals it is. */
    static final String HASHED = "_".repeat(32) + "~%";

    private static final List<Predicate<Candidate>> LIKEST_FIRST = List.of(
            Candidate::isSame,
            one -> one.client && one.time && one.words && one.project,
            one -> one.client && one.time && one.size && one.project,
            one -> one.client && one.start,
            one -> one.start && one.words && one.size);

    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * A new row beside an earlier line, and what is the same in both.
     *
     * @param start whether both begin at the same time of day
     * @param time the same, or neither has one
     * @param size how long it took, or how much it was
     * @param overlaps whether the export is known to be of the same table as the earlier one
     */
    record Candidate(
            UUID draft,
            UUID line,
            boolean client,
            boolean start,
            boolean time,
            boolean words,
            boolean project,
            boolean size,
            boolean overlaps) {
        boolean isSame() {
            return client && time && words && project && size;
        }
    }

    void add(Candidate candidate) {
        if (candidate.overlaps()) {
            candidates.add(candidate);
        }
    }

    Map<UUID, Candidate> found() {
        var found = new LinkedHashMap<UUID, Candidate>();
        var taken = new HashSet<UUID>();
        for (var likeness : LIKEST_FIRST) {
            for (var one : candidates) {
                if (!found.containsKey(one.draft()) && !taken.contains(one.line()) && likeness.test(one)) {
                    found.put(one.draft(), one);
                    taken.add(one.line());
                }
            }
        }
        return found;
    }
}
