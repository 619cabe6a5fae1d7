package amity.gift.law;

import amity.plan.Idea.Category;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a country on what its businesses may deduct for gifts.
 *
 * @param limit null where there is none
 * @param percent of the price that stays deductible, for a percentage rule
 * @param only the categories it is about; empty means all. For a cliff or cap, everything else is never deductible
 * @param never the categories that are never deductible
 * @param from the first day it is in force
 * @param source where it is written
 * @param checked when somebody last looked there
 */
public record GiftRule(
        String country,
        Kind kind,
        Shape shape,
        @Nullable Money limit,
        int percent,
        Period period,
        Set<Category> only,
        Set<Category> never,
        LocalDate from,
        String source,
        LocalDate checked) {

    /** Which tax it is about. */
    public enum Kind {
        INCOME,
        VAT
    }

    /** What happens at the limit. */
    public enum Shape {
        /** What goes beyond is lost. */
        CAP,
        /** A penny over, and all of the period is lost. */
        CLIFF,
        /** A share of every price. */
        PERCENT,
        NONE
    }

    boolean counts(GiftValue gift) {
        return !never.contains(gift.category()) && (only.isEmpty() || only.contains(gift.category()));
    }
}
