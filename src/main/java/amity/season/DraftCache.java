package amity.season;

import amity.calendar.Occasion;
import amity.hours.PromisedHours;
import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what a page was drawn up from, so that the slider only looks up. */
@Component
class DraftCache {
    private record Of(Practice.Id practice, Occasion occasion, int year, LocalDate asOf) {}

    private final ReadCache<Of, SeasonDraft> kept;
    private final EntryStore store;
    private final SeasonPlanner planner;
    private final PromisedHours promised;

    DraftCache(EntryStore store, SeasonPlanner planner, PromisedHours promised, Writes writes, Clock clock) {
        this.store = store;
        this.planner = planner;
        this.promised = promised;
        kept = new ReadCache<>(writes, clock);
    }

    /** Drawn up anew from what is recorded, other programs’ writing included, and kept. */
    SeasonDraft anew(Practice practice, Season season, LocalDate asOf) {
        return kept.anew(of(practice, season, asOf), () -> draft(practice, season, asOf));
    }

    /** As it was last drawn up a moment ago, unless something was written since. */
    SeasonDraft known(Practice practice, Season season, LocalDate asOf) {
        return kept.known(of(practice, season, asOf), () -> draft(practice, season, asOf));
    }

    private SeasonDraft draft(Practice practice, Season season, LocalDate asOf) {
        var noted = season.id() == null ? List.<StoredEntry>of() : store.entries(practice, season.id());
        var own = noted.stream().map(StoredEntry::id).collect(Collectors.toSet());
        return planner.of(practice, season, noted, asOf).after(promised.butFor(practice, own, asOf));
    }

    private static Of of(Practice practice, Season season, LocalDate asOf) {
        return new Of(practice.id(), season.occasion(), season.year(), asOf);
    }
}
