package amity.card;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Ledger;
import amity.practice.Practice;
import amity.season.Roll;
import amity.season.Season;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many cards of a season are still to write or to post, and by when the first of them must go: counted, whatever the length of the list. */
@Component
@Transactional(readOnly = true)
public class CardsToPost {
    private static final int WEEKS_AHEAD = 3;
    private static final int DAYS_BY_POST = 8;
    private final Roll roll;
    private final CardStore store;
    private final Posting posting;
    private final Ledger ledger;

    CardsToPost(Roll roll, CardStore store, Posting posting, Ledger ledger) {
        this.roll = roll;
        this.store = store;
        this.posting = posting;
        this.ledger = ledger;
    }

    /**
     * Cards that wait.
     *
     * @param first where the first of them goes; null while no address is known
     * @param by when it must be on its way
     */
    public record Waiting(int toWrite, int toPost, @Nullable Post first, LocalDate by) {}

    /** What waits, from three weeks before the first must go. */
    public Optional<Waiting> waiting(Practice practice, Season season, LocalDate today) {
        if (today.isBefore(posting.earliest(practice, season).minusWeeks(WEEKS_AHEAD))) {
            return Optional.empty();
        }
        int all = roll.unposted(practice, season) + store.unposted(practice.id(), season, true, false);
        if (all == 0) {
            return Optional.empty();
        }
        var first = first(practice, season);
        var by = first.map(Post::by).orElse(season.day().minusDays(DAYS_BY_POST));
        if (today.isBefore(by.minusWeeks(WEEKS_AHEAD))) {
            return Optional.empty();
        }
        int written = Math.min(
                all,
                store.unposted(practice.id(), season, false, true) + store.unposted(practice.id(), season, true, true));
        return Optional.of(new Waiting(all - written, written, first.orElse(null), by));
    }

    private Optional<Post> first(Practice practice, Season season) {
        var places = roll.places(practice, season).stream()
                .collect(groupingBy(Roll.Place::subject, LinkedHashMap::new, toList()));
        var talks = talks(practice, places);
        var said = store.said(practice.id());
        var post = posting.of(practice, season);
        return places.values().stream()
                .map(there -> addressee(there, season.occasion().subject(), talks))
                .filter(place -> place.address() != null)
                .map(place -> post.apply(addressee(place, said)))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Post::by));
    }

    /** With whom she talks how often matters only where several are named. */
    private Map<Person.Id, Integer> talks(Practice practice, Map<UUID, List<Roll.Place>> places) {
        var several = places.entrySet().stream()
                .filter(at -> at.getValue().size() > 1)
                .map(at -> new Client.Id(at.getKey()))
                .collect(toSet());
        return several.isEmpty() ? Map.of() : ledger.talkedWith(practice.id(), several);
    }

    /** Whoever she chose, else whose day it is, else whom she talks with most, else the first named. */
    private static Roll.Place addressee(
            List<Roll.Place> there, @Nullable UUID honoured, Map<Person.Id, Integer> talks) {
        return there.stream()
                .filter(Roll.Place::chosen)
                .findFirst()
                .or(() -> there.stream()
                        .filter(place ->
                                place.person() != null && place.person().equals(honoured))
                        .findFirst())
                .or(() -> there.stream().reduce((one, next) -> talks(next, talks) > talks(one, talks) ? next : one))
                .orElseThrow();
    }

    private static int talks(Roll.Place place, Map<Person.Id, Integer> talks) {
        return place.person() == null ? 0 : talks.getOrDefault(new Person.Id(place.person()), 0);
    }

    private static Addressee addressee(Roll.Place place, Map<UUID, CardStore.Said> said) {
        var id = place.person() == null ? place.subject() : place.person();
        var own = said.get(id);
        return new Addressee(id, "", null, "", false, own == null ? null : own.wording(), place.address());
    }
}
