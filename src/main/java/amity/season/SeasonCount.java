package amity.season;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Person;
import amity.moment.Ledger;
import amity.practice.Practice;
import amity.season.SeasonList.Progress;
import amity.shell.ReadCache;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many are on a season’s list and whose card is still to go, whatever its length. */
@Component
@Transactional(readOnly = true)
public class SeasonCount {
    private final ListStore store;
    private final EntryStore entries;
    private final Ledger ledger;
    private final Guard guard;
    private final ReadCache kept;

    SeasonCount(ListStore store, EntryStore entries, Ledger ledger, Guard guard, ReadCache kept) {
        this.store = store;
        this.entries = entries;
        this.ledger = ledger;
        this.guard = guard;
        this.kept = kept;
    }

    private record Of(Practice.Id practice, Occasion occasion, int year) {
        static Of of(Practice practice, Season season) {
            return new Of(practice.id(), season.occasion(), season.year());
        }
    }

    private record On(Of season, LocalDate today) {}

    /**
     * A card that is not on its way.
     *
     * @param whose the client or, for whoever is none, the person
     * @param person it goes to; null where nobody is named, or it is for the team
     * @param address of that person
     */
    public record Waiting(
            UUID whose,
            boolean team,
            @Nullable UUID person,
            @Nullable String address,
            boolean written) {}

    public int size(Practice practice, Season season) {
        return kept.known(Of.of(practice, season), () ->
                (int) list(practice, season).all().count());
    }

    /** The cards that are still to write or to post as of a day, each client's own before the one for its team. */
    public List<Waiting> waiting(Practice practice, Season season, LocalDate today) {
        return kept.known(new On(Of.of(practice, season), today), () -> read(practice, season, today));
    }

    private List<Waiting> read(Practice practice, Season season, LocalDate today) {
        var list = list(practice, season);
        var invited = list.all().toList();
        var talks = talks(practice, list, invited);
        var to = new HashMap<SeasonList.Invited, Optional<SeasonList.Contact>>();
        invited.forEach(one -> to.put(one, list.goesTo(one, person -> talks.getOrDefault(new Person.Id(person), 0))));
        var blocked = blocked(practice, to, today);
        return invited.stream()
                .flatMap(one -> Stream.concat(
                        own(one, blocked.contains(one), to.get(one).orElse(null)), team(one, blocked.contains(one))))
                .toList();
    }

    /** Those of whom nothing is kept yet and to whom the guard lets no card go. */
    private Set<SeasonList.Invited> blocked(
            Practice practice, Map<SeasonList.Invited, Optional<SeasonList.Contact>> to, LocalDate today) {
        var asked = to.keySet().stream()
                .filter(one -> one.client() != null && one.isOpen())
                .toList();
        var noon = EntrantReader.noon(practice, today);
        var verdicts = guard.judge(
                practice,
                asked,
                one -> new Action.Card(
                        new Client.Id(one.whose()),
                        to.get(one).map(contact -> new Person.Id(contact.id())).orElse(null),
                        noon));
        return asked.stream().filter(one -> verdicts.get(one).blocks()).collect(Collectors.toSet());
    }

    private SeasonList list(Practice practice, Season season) {
        var marks = season.id() == null ? List.<SeasonList.Mark>of() : entries.marks(practice, season.id());
        return store.list(practice, season.occasion(), marks);
    }

    private static Stream<Waiting> own(SeasonList.Invited one, boolean blocked, SeasonList.@Nullable Contact to) {
        return one.card() == Progress.POSTED || !one.getsCard(blocked, one.card())
                ? Stream.empty()
                : Stream.of(new Waiting(
                        one.whose(),
                        false,
                        to == null ? null : to.id(),
                        to == null ? null : to.address(),
                        one.card() == Progress.WRITTEN));
    }

    private static Stream<Waiting> team(SeasonList.Invited one, boolean blocked) {
        var progress = one.mark() == null ? null : one.mark().team();
        return progress == null
                        || progress == Progress.POSTED
                        || one.client() == null
                        || !one.getsCard(blocked, progress)
                ? Stream.empty()
                : Stream.of(new Waiting(one.whose(), true, null, null, progress == Progress.WRITTEN));
    }

    /** With whom she talks how often matters only where several are named. */
    private Map<Person.Id, Integer> talks(Practice practice, SeasonList list, List<SeasonList.Invited> carded) {
        var several = carded.stream()
                .filter(one -> one.client() != null && list.there(one.whose()).size() > 1)
                .map(one -> new Client.Id(one.whose()))
                .toList();
        return several.isEmpty() ? Map.of() : ledger.talkedWith(practice.id(), several);
    }
}
