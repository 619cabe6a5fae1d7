package amity.season.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two budgets and what the plan takes of them; widths are thousandths of the budget, steps fit the currency.
 *
 * @param budgets what the budget has been, a sentence each
 * @param next what the next money would best do
 */
public record PursePart(
        String budget,
        String most,
        String hours,
        String of,
        String spent,
        String committed,
        String left,
        int spentWidth,
        int committedWidth,
        String sentence,
        boolean tried,
        String step,
        String smallStep,
        List<String> budgets,
        @Nullable String next,
        Drawer drawer) {

    /** The cards and stamps that lie in the drawer, and what one more of each costs. */
    public record Drawer(int cards, int stamps, String card, String stamp) {}
}
