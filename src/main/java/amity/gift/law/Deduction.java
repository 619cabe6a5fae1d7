package amity.gift.law;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much of a gift's price may be deducted.
 *
 * @param amount null where nothing is known for the country, or no rate compares its limit with the price
 * @param because why, as words and what fills them in
 * @param notes further rules that are touched: value added tax
 */
public record Deduction(@Nullable Money amount, Because because, List<Because> notes) {

    public record Because(String key, @Nullable GiftRule rule, List<Object> fills) {}
}
