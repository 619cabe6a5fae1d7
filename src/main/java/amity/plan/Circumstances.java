package amity.plan;

import java.time.LocalDate;
import java.util.List;

/** What a season's decisions are made in: the day they are made, the occasion, and what lies on the shelf. */
public record Circumstances(
        LocalDate asOf,
        LocalDate occasion,
        LocalDate lastOrderDay,
        int entries,
        SeasonSettings settings,
        Tags tags,
        List<Idea> shelf) {
    private static final int DAYS_TO_FIND_OUT = 10;

    public Circumstances {
        shelf = List.copyOf(shelf);
    }

    public Circumstances withCard(long card) {
        return new Circumstances(asOf, occasion, lastOrderDay, entries, settings.withCard(card), tags, shelf);
    }

    /** From ten days before the last order day on, no money is kept for a gift still to be found out. */
    boolean isTooLateToFindOut() {
        return !asOf.isBefore(lastOrderDay.minusDays(DAYS_TO_FIND_OUT));
    }
}
