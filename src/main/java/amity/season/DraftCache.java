package amity.season;

import amity.calendar.Occasion;
import amity.hours.PromisedHours;
import amity.practice.Practice;
import amity.shell.ReadCache;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what a page was drawn up from, so that who opens it again, or moves the slider, only looks up. */
@Component
record DraftCache(EntryStore store, SeasonPlanner planner, PromisedHours promised, ReadCache kept) {
    private record Of(Practice.Id practice, Occasion occasion, int year, LocalDate asOf) {}

    /** As it was last drawn up, unless anything was written since. */
    SeasonDraft of(Practice practice, Season season, LocalDate asOf) {
        var key = new Of(practice.id(), season.occasion(), season.year(), asOf);
        return kept.known(key, () -> draft(practice, season, asOf));
    }

    private SeasonDraft draft(Practice practice, Season season, LocalDate asOf) {
        var noted = season.id() == null ? List.<StoredEntry>of() : store.entries(practice, season.id());
        var own = noted.stream().map(StoredEntry::id).collect(Collectors.toSet());
        return planner.of(practice, season, noted, asOf).after(promised.butFor(practice, own, asOf));
    }
}
