package amity.card;

import amity.client.Introductions;
import amity.practice.Practice;
import amity.reading.Readings;
import amity.season.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the openings of a season's cards depend on: circles, closeness, and what was written the last time. */
@Component
record OpeningDeal(CardStore store, CardCircles circles, Readings readings, Introductions introductions) {
    private static final Set<Ground> INTRODUCED = Set.of(Ground.ANY, Ground.REFERRAL);

    /** The openings of each card, by its subject. */
    Map<UUID, Map<CardMessage, Opening>> of(
            Practice practice, Season season, List<UnwrittenCard> blanks, LocalDate today) {
        return CardOpenings.deal(seats(practice, season, blanks, today));
    }

    Optional<Opening> another(
            Practice practice,
            Season season,
            List<UnwrittenCard> blanks,
            LocalDate today,
            UUID card,
            CardMessage saying) {
        return CardOpenings.another(seats(practice, season, blanks, today), card, saying);
    }

    private List<CardOpenings.Seat> seats(
            Practice practice, Season season, List<UnwrittenCard> blanks, LocalDate today) {
        var last = store.lastBefore(
                practice.id(),
                season.occasion().word(),
                season.year(),
                blanks.stream().map(blank -> blank.addressee().id()).toList());
        var feast = Feast.of(season);
        var circle = circles.of(practice);
        var introducers = introducers(practice, today);
        var readingOf = readings.all(practice, today).stream()
                .collect(Collectors.toMap(reading -> reading.client().id().value(), reading -> reading));
        return blanks.stream()
                .map(blank -> {
                    var whose = blank.entry().id();
                    var own = blank.kept();
                    var before = last.get(blank.addressee().id());
                    var reading = readingOf.get(whose);
                    return new CardOpenings.Seat(
                            blank.id(),
                            circle.getOrDefault(whose, whose),
                            feast,
                            blank.addressee().speaks(),
                            !blank.team()
                                    && reading != null
                                    && reading.closeness().word().isPersonal(),
                            reading == null
                                    ? introducers.contains(whose) ? INTRODUCED : Set.of(Ground.ANY)
                                    : Ground.of(reading, today),
                            own == null ? Map.of() : own.openings(),
                            own != null && own.progress().written() != null,
                            before == null ? List.of() : before.openings().values());
                })
                .toList();
    }

    /** People who are no clients and brought one within the year. */
    private Set<UUID> introducers(Practice practice, LocalDate today) {
        return introductions.all(practice.id()).stream()
                .filter(introduction -> introduction.on().isAfter(today.minusYears(1)))
                .map(introduction -> introduction.introducer().personValue())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
