package amity.card;

import amity.season.Choice;
import amity.season.Proposal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card as it lies on the pile before it has its openings: an entry's own, or the one for its team. */
record UnwrittenCard(
        Proposal.Entry entry, boolean team, @Nullable StoredCard kept, Addressee addressee) {
    /** The id it is found by: whose card it is or, for the team’s, its stored row. */
    UUID id() {
        return team ? Objects.requireNonNull(kept).entry() : entry.id();
    }

    /** What goes with it; with the team's goes nothing. */
    Choice with() {
        return team ? Choice.card() : entry.decided();
    }
}
