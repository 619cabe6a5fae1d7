package amity.season;

import amity.plan.Drawer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one entry of a season: who it goes to, what was locked, what was kept.
 *
 * @param subject the client or person it was noted for
 * @param whose the client it belongs to by now, where that one became part of another
 * @param cards its own, and one for the team where that was ticked
 */
record Noted(
        UUID id,
        UUID subject,
        UUID whose,
        @Nullable UUID goesTo,
        boolean added,
        boolean leftOut,
        Drawer.Cards cards,
        @Nullable Choice lock,
        @Nullable KeptDecision kept) {
    /** Ordered, paid or given: it stays on the list, whatever becomes of the client. */
    boolean isFixed() {
        return kept != null && kept.stage().isFixed();
    }
}
