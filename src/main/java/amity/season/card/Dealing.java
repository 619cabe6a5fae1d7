package amity.season.card;

import amity.practice.Practice;
import amity.reading.Readings;
import amity.season.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the openings of a season's cards depend on: circles, closeness, and what was written the last time. */
@Component
class Dealing {
    private final CardStore store;
    private final Circles circles;
    private final Readings readings;

    Dealing(CardStore store, Circles circles, Readings readings) {
        this.store = store;
        this.circles = circles;
        this.readings = readings;
    }

    /** The openings of each card, by its subject. */
    Map<UUID, Map<Saying, Opening>> of(Practice practice, Season season, List<Blank> blanks, LocalDate today) {
        var last = store.lastBefore(
                practice.id(),
                season.occasion().word(),
                season.year(),
                blanks.stream().map(blank -> blank.addressee().id()).toList());
        var feast = Feast.of(season);
        var circle = circles.of(practice);
        var personally = readings.all(practice, today).stream()
                .filter(reading -> reading.closeness().word().personally())
                .map(reading -> reading.client().id().value())
                .collect(Collectors.toSet());
        return Openings.deal(blanks.stream()
                .map(blank -> {
                    var whose = blank.entry().id();
                    var own = blank.kept();
                    var before = last.get(blank.addressee().id());
                    return new Openings.Seat(
                            blank.id(),
                            circle.getOrDefault(whose, whose),
                            feast,
                            blank.addressee().speaks(),
                            !blank.team() && personally.contains(whose),
                            own == null ? Map.of() : own.openings(),
                            before == null
                                    ? List.of()
                                    : before.card().openings().values());
                })
                .toList());
    }
}
