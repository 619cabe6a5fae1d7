package amity.season;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Ledger;
import amity.practice.Practice;
import amity.season.SeasonList.Progress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    SeasonCount(ListStore store, EntryStore entries, Ledger ledger) {
        this.store = store;
        this.entries = entries;
        this.ledger = ledger;
    }

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

    /** How many are on the list. */
    public int size(Practice practice, Season season) {
        return (int) list(practice, season).all().count();
    }

    /** The cards that are still to write or to post, each client's own before the one for its team. */
    public List<Waiting> waiting(Practice practice, Season season) {
        var list = list(practice, season);
        var carded = list.all().filter(SeasonList.Invited::getsCard).toList();
        var talks = talks(practice, list, carded);
        return carded.stream()
                .flatMap(one -> Stream.concat(own(list, one, talks), team(one)))
                .toList();
    }

    private SeasonList list(Practice practice, Season season) {
        var marks = season.id() == null ? List.<SeasonList.Mark>of() : entries.marks(practice, season.id());
        return store.list(practice, season.occasion(), marks);
    }

    private static Stream<Waiting> own(SeasonList list, SeasonList.Invited one, Map<Person.Id, Integer> talks) {
        if (one.card() == Progress.POSTED) return Stream.empty();
        var to = list.goesTo(one, person -> talks.getOrDefault(new Person.Id(person), 0))
                .orElse(null);
        return Stream.of(new Waiting(
                one.whose(),
                false,
                to == null ? null : to.id(),
                to == null ? null : to.address(),
                one.card() == Progress.WRITTEN));
    }

    private static Stream<Waiting> team(SeasonList.Invited one) {
        var progress = one.mark() == null ? null : one.mark().team();
        return progress == null || progress == Progress.POSTED || one.client() == null
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
