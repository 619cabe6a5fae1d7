package amity.season.card;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals openings to the cards of a season: none twice within a circle, none twice running to the same person. */
final class Openings {
    private static final Map<Saying, List<Opening>> ALL = read();

    private Openings() {}

    /**
     * A card that wants its openings.
     *
     * @param circle who could compare cards: the same id for all of them
     * @param feast the day it is for
     * @param kept the keys of those it was written with
     * @param lastYear the keys of those the same person got the last time
     */
    record Seat(
            UUID id,
            UUID circle,
            Feast feast,
            Wording speaks,
            boolean knownPersonally,
            Map<Saying, String> kept,
            Collection<String> lastYear) {}

    static List<Opening> of(Saying saying) {
        return requireNonNull(ALL.get(saying));
    }

    /** The openings of each card; a card for which none is left in its circle is hers to begin. */
    static Map<UUID, Map<Saying, Opening>> deal(List<Seat> seats) {
        var dealt = new LinkedHashMap<UUID, Map<Saying, Opening>>();
        seats.forEach(seat -> dealt.put(seat.id(), new EnumMap<>(Saying.class)));
        for (var saying : Saying.values()) {
            var table = new Table(saying);
            seats.forEach(seat -> table.remember(seat));
            // whoever has fewest to choose from chooses first
            seats.stream()
                    .filter(seat -> !seat.kept().containsKey(saying))
                    .sorted(Comparator.comparing(Seat::knownPersonally))
                    .forEach(table::choose);
            table.chosen.forEach((id, opening) -> requireNonNull(dealt.get(id)).put(saying, opening));
        }
        return dealt;
    }

    /** One saying, dealt around. */
    private static final class Table {
        private final Saying saying;
        private final List<Opening> openings;
        private final Map<UUID, Set<Opening>> byCircle = new HashMap<>();
        private final Map<Opening, Integer> uses = new HashMap<>();
        private final Map<UUID, Opening> chosen = new HashMap<>();

        Table(Saying saying) {
            this.saying = saying;
            this.openings = of(saying);
        }

        void remember(Seat seat) {
            var key = seat.kept().get(saying);
            openings.stream().filter(opening -> opening.key().equals(key)).forEach(opening -> take(seat, opening));
        }

        void choose(Seat seat) {
            var gone = byCircle.getOrDefault(seat.circle(), Set.of());
            int from = Math.floorMod(seat.id().hashCode(), openings.size());
            openings.stream()
                    .filter(opening -> opening.fits(seat.feast(), seat.speaks(), seat.knownPersonally()))
                    .filter(opening -> !gone.contains(opening))
                    .filter(opening -> !seat.lastYear().contains(opening.key()))
                    .min(Comparator.<Opening, Boolean>comparing(opening -> !isTheirs(opening))
                            .thenComparingInt(opening -> uses.getOrDefault(opening, 0))
                            .thenComparingInt(
                                    opening -> Math.floorMod(openings.indexOf(opening) - from, openings.size())))
                    .ifPresent(opening -> take(seat, opening));
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

    private static Map<Saying, List<Opening>> read() {
        var file = requireNonNull(Openings.class.getResourceAsStream("/season/openings.csv"));
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream()
                    .map(row -> new Opening(
                            row.getField("key"),
                            saying(row.getField("saying")),
                            wording(row.getField("wording")),
                            Feast.named(row.getField("occasion")).orElse(null),
                            row.getField("closeness").equals("personal"),
                            row.getField("words")))
                    .collect(groupingBy(Opening::saying));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Saying saying(String word) {
        return Arrays.stream(Saying.values())
                .filter(saying -> saying.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Wording wording(String word) {
        return word.equals("any") ? null : Wording.named(word).orElseThrow();
    }
}
