package amity.season;

import amity.shell.Keyword;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as it was kept when the plan was applied, and how far it has gone since. */
public record KeptDecision(
        Choice choice,
        long cost,
        Stage stage,
        LocalDate appliedOn,
        @Nullable LocalDate movedOn) {

    /** Planned, ordered, spent: from ordered on the plan works around it. */
    public enum Stage implements Keyword {
        PLANNED,
        ORDERED,
        SPENT,
        DONE;

        public boolean isSpent() {
            return this == SPENT || this == DONE;
        }

        public boolean isFixed() {
            return this != PLANNED;
        }
    }
}
