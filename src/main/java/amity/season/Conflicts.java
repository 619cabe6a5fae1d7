package amity.season;

import static java.util.stream.Collectors.toSet;

import amity.practice.Practice;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can no longer stand of the decisions the user made herself, whatever the length of the list. */
@Component
@Transactional(readOnly = true)
public class Conflicts {
    private final EntryStore store;
    private final Excerpts excerpts;

    Conflicts(EntryStore store, Excerpts excerpts) {
        this.store = store;
        this.excerpts = excerpts;
    }

    /** How many are ruled out by now, of those that are neither ordered nor spent. */
    public int in(Practice practice, Season season, LocalDate today) {
        if (season.id() == null) return 0;
        var locked = store.locked(practice, season.id()).stream()
                .map(StoredEntry::whose)
                .collect(toSet());
        return (int) excerpts.of(practice, season, locked, today).stream()
                .filter(entry -> entry.conflict() != null)
                .count();
    }
}
