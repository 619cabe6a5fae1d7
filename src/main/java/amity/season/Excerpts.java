package amity.season;

import amity.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A few of a season’s list, for whoever need not see it all: of a short list as they stand in its plan, of a long one by themselves. */
@Component
@Transactional(readOnly = true)
public class Excerpts {
    /** The longest list whose plan is worked out whenever it is looked at. */
    static final int SHORT = 200;

    private final Seasons seasons;
    private final EntryStore store;
    private final SeasonPlanner planner;
    private final SeasonCount counts;

    Excerpts(Seasons seasons, EntryStore store, SeasonPlanner planner, SeasonCount counts) {
        this.seasons = seasons;
        this.store = store;
        this.planner = planner;
        this.counts = counts;
    }

    /** Those of some clients and people who are on the list: as kept, else as locked, else as would be best. */
    public List<Proposal.Entry> of(Practice practice, Season season, Set<UUID> whose, LocalDate asOf) {
        if (whose.isEmpty()) return List.of();
        int size = counts.size(practice, season);
        return isShort(size)
                ? everyone(practice, season, asOf).stream()
                        .filter(entry -> whose.contains(entry.whose()) || whose.contains(entry.id()))
                        .toList()
                : few(practice, season, whose, asOf, size);
    }

    /** Whether its plan is worked out as a whole whenever it is looked at. */
    public boolean isShort(Practice practice, Season season) {
        return isShort(counts.size(practice, season));
    }

    private static boolean isShort(int size) {
        return size <= SHORT;
    }

    public List<Proposal.Entry> everyone(Practice practice, Season season, LocalDate asOf) {
        return seasons.propose(practice, season, null, null, asOf).entries();
    }

    private List<Proposal.Entry> few(Practice practice, Season season, Set<UUID> whose, LocalDate asOf, int size) {
        var noted = season.id() == null ? List.<StoredEntry>of() : store.few(practice, season.id(), whose);
        var budget = season.budget() == null ? practice.money(0) : season.budget();
        return planner.few(practice, season, noted, asOf, whose, size)
                .proposal(season, budget, season.quarters())
                .entries();
    }
}
