package amity.season;

import amity.plan.Drawer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one entry of a season: who it goes to, what was locked, what was kept.
 *
 * @param cards its own, and one for the team where that was ticked
 */
record StoredEntry(
        UUID id,
        SeasonList.Mark mark,
        Drawer.Cards cards,
        @Nullable Choice lock,
        @Nullable KeptDecision kept) {
    UUID subject() {
        return mark.subject();
    }

    UUID whose() {
        return mark.whose();
    }
}
