package amity.desk;

import amity.client.Client;
import amity.portal.arrival.Arrivals;
import amity.practice.Practice;
import amity.shell.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The desk of a practice, computed at the look: what waits to be read of its relationships is read first. */
@Component
public class Desk {
    private final DeskEntries gathering;
    private final StandingLookup lookup;
    private final Arrivals arrivals;

    Desk(DeskEntries gathering, StandingLookup lookup, Arrivals arrivals) {
        this.gathering = gathering;
        this.lookup = lookup;
        this.arrivals = arrivals;
    }

    /** Before a look: contact details whose time is over are erased. */
    public void prepare(Practice practice) {
        if (arrivals.hasToErase(practice)) {
            arrivals.erase(practice);
        }
    }

    public Today today(Practice practice) {
        lookup.freshen(practice);
        return gathering.today(practice);
    }

    public Today on(Practice practice, LocalDate day) {
        lookup.freshen(practice);
        return gathering.on(practice, day);
    }

    /** All that is to do with one client now, whoever's turn it is. */
    public List<Entry> about(Practice practice, Client.Id client) {
        lookup.freshen(practice);
        return gathering.about(practice, client);
    }

    /** An entry as it stands now, answered or not. */
    public Optional<Entry> find(Practice practice, String id) {
        lookup.freshen(practice);
        return gathering.find(practice, id);
    }

    Entry get(Practice practice, String id) {
        return find(practice, id).orElseThrow(() -> NotFound.of("refusal.desk.no-longer-your-desk"));
    }
}
