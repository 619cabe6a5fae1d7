package amity.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cards and stamps that lie in the drawer: they are used first and cost nothing until they are used up.
 *
 * @param card what one costs without its stamp once the drawer is empty
 * @param stamp the same of a stamp
 */
public record Drawer(int cards, int stamps, long card, long stamp) {
    public static final String CARDS = "season.drawer.cards";
    public static final String STAMPS = "season.drawer.stamps";

    /** Setting of a card's cost with its stamp; {@link #STAMP} is the stamp alone. */
    public static final String BOTH = "season.card";

    public static final String STAMP = "season.stamp";
    private static final long USUAL_STAMP = 85;

    /** What one posted card took out of the drawer. */
    public record Taken(boolean card, boolean stamp) {
        public static final Taken NOTHING = new Taken(false, false);

        /** As it is stored; nothing taken where nothing is stored. */
        public static Taken of(@Nullable Boolean card, @Nullable Boolean stamp) {
            return new Taken(Boolean.TRUE.equals(card), Boolean.TRUE.equals(stamp));
        }
    }

    /** The cards of one entry: one, or with the team’s two; those sent took theirs out of the drawer already. */
    public record Cards(boolean team, List<Taken> sent) {
        public static final Cards ONE = new Cards(false, List.of());

        public Cards {
            sent = List.copyOf(sent);
        }

        int open() {
            return Math.max(0, (team ? 2 : 1) - sent.size());
        }
    }

    public static Drawer of(Map<String, String> set, SeasonSettings settings) {
        long both = settings.costs().card();
        var said = set.get(STAMP);
        long stamp = said == null ? PriceLevel.in(settings.currency(), USUAL_STAMP) : Long.parseLong(said);
        stamp = Math.min(stamp, both);
        return new Drawer(number(set, CARDS), number(set, STAMPS), both - stamp, stamp);
    }

    private static int number(Map<String, String> set, String name) {
        return Integer.parseInt(set.getOrDefault(name, "0"));
    }

    /** What posting one more card takes: what lies in the drawer is used first. */
    public Taken next() {
        return new Taken(cards > 0, stamps > 0);
    }

    /** What the cards of each entry cost: what is bought already has had its card, then the list in its order. */
    public List<Long> cardCosts(List<Entrant> entrants, List<@Nullable FixedDecision> settled, List<Cards> of) {
        var costs = new Long[entrants.size()];
        int used = 0;
        for (boolean bought : new boolean[] {true, false}) {
            for (int i = 0; i < costs.length; i++) {
                if (isBought(settled.get(i)) != bought) continue;
                long sent = of.get(i).sent().stream().mapToLong(this::cost).sum();
                int open = of.get(i).open();
                int taken = taken(entrants.get(i), settled.get(i), open);
                costs[i] = sent + (open - taken) * (card + stamp) + cost(used, taken);
                used += taken;
            }
        }
        return new ArrayList<>(Arrays.asList(costs));
    }

    private long cost(Taken taken) {
        return (taken.card() ? 0 : card) + (taken.stamp() ? 0 : stamp);
    }

    /** The cost of {@code more} cards after {@code used} were taken. */
    private long cost(int used, int more) {
        return Math.clamp(used + more - cards, 0, more) * card + Math.clamp(used + more - stamps, 0, more) * stamp;
    }

    /** Whoever gets no card takes none, nor a gift whose cards were paid for in full. */
    private int taken(Entrant entrant, @Nullable FixedDecision settled, int open) {
        if (settled != null && settled.decision() == Decision.NOTHING) return 0;
        if (entrant.house().blocked().stream().anyMatch(blocked -> blocked.decision() == Decision.CARD)) return 0;
        var paid = settled == null ? null : settled.paid();
        if (settled == null || paid == null) return open;
        long full = card + stamp == 0
                ? open
                : Math.max(0, paid - settled.ideaOrNone().price()) / (card + stamp);
        return (int) Math.max(0, open - full);
    }

    private static boolean isBought(@Nullable FixedDecision settled) {
        return settled != null && settled.paid() != null;
    }
}
