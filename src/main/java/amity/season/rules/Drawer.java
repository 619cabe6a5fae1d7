package amity.season.rules;

import amity.season.Decision;
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
    private static final long USUAL_STAMP = 85;

    public static Drawer of(Map<String, String> set, Settings settings) {
        long both = settings.costs().card();
        var said = set.get("season.stamp");
        long stamp = said == null ? PriceLevel.in(settings.currency(), USUAL_STAMP) : Long.parseLong(said);
        stamp = Math.min(stamp, both);
        return new Drawer(number(set, CARDS), number(set, STAMPS), both - stamp, stamp);
    }

    private static int number(Map<String, String> set, String name) {
        return Integer.parseInt(set.getOrDefault(name, "0"));
    }

    /** What the card of each entry costs: what is bought already has had its card, then the list in its order. */
    public List<Long> cardCosts(List<Entrant> entrants, List<@Nullable Settled> settled) {
        var costs = new Long[entrants.size()];
        int used = 0;
        for (boolean bought : new boolean[] {true, false}) {
            for (int i = 0; i < costs.length; i++) {
                if (isBought(settled.get(i)) != bought) continue;
                boolean takes = takes(entrants.get(i), settled.get(i));
                costs[i] = takes ? cost(used) : Long.valueOf(card + stamp);
                if (takes) used++;
            }
        }
        return new ArrayList<>(Arrays.asList(costs));
    }

    private long cost(int used) {
        return (used < cards ? 0 : card) + (used < stamps ? 0 : stamp);
    }

    /** Whoever gets no card takes none, nor a gift whose card was paid for in full. */
    private boolean takes(Entrant entrant, @Nullable Settled settled) {
        if (settled != null && settled.decision() == Decision.NOTHING) return false;
        Long paid = settled == null ? null : settled.paid();
        if (settled != null && paid != null && paid - settled.ideaOrNone().price() >= card + stamp) return false;
        return entrant.house().blocked().stream().noneMatch(blocked -> blocked.decision() == Decision.CARD);
    }

    private static boolean isBought(@Nullable Settled settled) {
        return settled != null && settled.paid() != null;
    }
}
