package amity.card;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import amity.shell.ByLanguage;
import amity.shell.CsvTable;
import amity.shell.Keyword;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals openings to the cards of a season: none twice within a circle, none twice running to the same person. */
final class CardOpenings {
    private static final ByLanguage<Map<CardMessage, List<Opening>>> ALL = new ByLanguage<>(CardOpenings::read);

    private CardOpenings() {}

    /**
     * A card that wants its openings.
     *
     * @param circle who could compare cards: the same id for all of them
     * @param feast the day it is for
     * @param grounds what is so of the one it is for
     * @param kept the keys of those it was written with, or that she chose
     * @param written that it is done
     * @param lastYear the keys of those the same person got the last time
     */
    record Seat(
            UUID id,
            UUID circle,
            Feast feast,
            CardSubject speaks,
            boolean knownPersonally,
            Set<Ground> grounds,
            Map<CardMessage, String> kept,
            boolean written,
            Collection<String> lastYear) {
        /** What is written stays; what she chose stays as long as it fits. */
        Optional<Opening> kept(CardMessage saying) {
            var key = kept.get(saying);
            return of(saying).stream()
                    .filter(opening -> opening.key().equals(key))
                    .filter(opening -> written || opening.fits(feast, speaks, knownPersonally, grounds))
                    .findFirst();
        }

        /** A written card of which nobody knows any more how it opened is not dealt one now. */
        boolean wants(CardMessage saying) {
            return kept(saying).isEmpty() && !(written && kept.containsKey(saying));
        }

        boolean suits(Opening opening) {
            return opening.fits(feast, speaks, knownPersonally, grounds) && !lastYear.contains(opening.key());
        }
    }

    static List<Opening> of(CardMessage saying) {
        return requireNonNull(ALL.here().get(saying));
    }

    /** The openings of each card; a card for which none is left in its circle is hers to begin. */
    static Map<UUID, Map<CardMessage, Opening>> deal(List<Seat> seats) {
        var dealt = new LinkedHashMap<UUID, Map<CardMessage, Opening>>();
        seats.forEach(seat -> dealt.put(seat.id(), new EnumMap<>(CardMessage.class)));
        for (var saying : CardMessage.values()) {
            Table.dealt(saying, seats).chosen.forEach((id, opening) -> requireNonNull(dealt.get(id))
                    .put(saying, opening));
        }
        return dealt;
    }

    /** The next that one card could have instead, as long as nobody near has it; empty where there is no other. */
    static Optional<Opening> another(List<Seat> seats, UUID id, CardMessage saying) {
        var seat = seats.stream().filter(one -> one.id().equals(id)).findFirst();
        return seat.flatMap(one -> Table.dealt(saying, seats).after(one));
    }

    /** One message dealt to all cards. */
    private static final class Table {
        private final CardMessage saying;
        private final List<Opening> openings;
        private final Map<UUID, Set<Opening>> byCircle = new HashMap<>();
        private final Map<Opening, Integer> uses = new HashMap<>();
        private final Map<UUID, Opening> chosen = new HashMap<>();

        Table(CardMessage saying) {
            this.saying = saying;
            this.openings = of(saying);
        }

        static Table dealt(CardMessage saying, List<Seat> seats) {
            var table = new Table(saying);
            seats.forEach(table::remember);
            // whoever has fewest to choose from chooses first
            seats.stream()
                    .filter(seat -> seat.wants(saying))
                    .sorted(Comparator.comparing(Seat::knownPersonally)
                            .thenComparing(seat -> seat.grounds().size()))
                    .forEach(table::choose);
            return table;
        }

        /** Round and round: those that say most come first, then the others, then the first again. */
        Optional<Opening> after(Seat seat) {
            var now = chosen.get(seat.id());
            var gone = byCircle.getOrDefault(seat.circle(), Set.of());
            var free = openings.stream()
                    .filter(opening -> opening.equals(now) || seat.suits(opening) && !gone.contains(opening))
                    .sorted(ofThemFirst())
                    .toList();
            if (free.isEmpty()) return Optional.empty();
            return Optional.of(free.get((free.indexOf(now) + 1) % free.size())).filter(next -> !next.equals(now));
        }

        void remember(Seat seat) {
            seat.kept(saying).ifPresent(opening -> take(seat, opening));
        }

        void choose(Seat seat) {
            var gone = byCircle.getOrDefault(seat.circle(), Set.of());
            int from = Math.floorMod(seat.id().hashCode(), openings.size());
            openings.stream()
                    .filter(opening -> seat.suits(opening) && !gone.contains(opening))
                    .min(Comparator.<Opening, Boolean>comparing(opening -> !isTheirs(opening))
                            .thenComparingInt(opening -> uses.getOrDefault(opening, 0))
                            .thenComparingInt(Opening::rank)
                            .thenComparingInt(
                                    opening -> Math.floorMod(openings.indexOf(opening) - from, openings.size())))
                    .ifPresent(opening -> take(seat, opening));
        }

        /** What speaks of their own day, then what says most of them. */
        private static Comparator<Opening> ofThemFirst() {
            return Comparator.<Opening, Boolean>comparing(opening -> !isTheirs(opening))
                    .thenComparingInt(Opening::rank);
        }

        private static boolean isTheirs(Opening opening) {
            return opening.feast() != null && opening.feast().isTheirOwn();
        }

        private void take(Seat seat, Opening opening) {
            chosen.put(seat.id(), opening);
            uses.merge(opening, 1, Integer::sum);
            byCircle.computeIfAbsent(seat.circle(), circle -> new HashSet<>()).add(opening);
        }
    }

    private static Map<CardMessage, List<Opening>> read() {
        return CsvTable.read(
                        "/card/openings.csv",
                        row -> new Opening(
                                row.getField("key"),
                                Keyword.find(CardMessage.class, row.getField("saying"))
                                        .orElseThrow(),
                                wording(row.getField("wording")),
                                Keyword.find(Feast.class, row.getField("occasion"))
                                        .orElse(null),
                                row.getField("closeness").equals("personal"),
                                Keyword.of(Ground.class, row.getField("needs")),
                                row.getField("words"),
                                row.getField("plain").isEmpty() ? row.getField("words") : row.getField("plain")))
                .stream()
                .collect(groupingBy(Opening::saying));
    }

    private static @Nullable CardSubject wording(String word) {
        return word.equals("any") ? null : Keyword.find(CardSubject.class, word).orElseThrow();
    }
}
