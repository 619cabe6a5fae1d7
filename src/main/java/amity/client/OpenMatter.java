package amity.client;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal, tender, renewal, rate change or dispute while it is open with a client: a gift now could look like pressure. */
public record OpenMatter(
        UUID id,
        Client.Id client,
        Matter matter,
        LocalDate openedOn,
        @Nullable LocalDate until) {
    public enum Matter implements Keyword {
        PROPOSAL,
        TENDER,
        RENEWAL,
        RATE,
        DISPUTE
    }

    public boolean isOpenOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
