package amity.season;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided for an entry herself.
 *
 * @param idea its id where it lies on the shelf
 * @param name what is given; null for a card or hours
 * @param price of the gift in minor units, without wrapping and postage
 * @param why her reason, where it is not what was proposed
 */
public record Choice(
        Decision decision,
        @Nullable UUID idea,
        @Nullable String name,
        long price,
        int quarters,
        @Nullable String why,
        @Nullable LocalDate on) {
    public static Choice nothing(@Nullable String why) {
        return new Choice(Decision.NOTHING, null, null, 0, 0, why, null);
    }

    public static Choice card() {
        return new Choice(Decision.CARD, null, null, 0, 0, null, null);
    }

    public static Choice hours(int quarters) {
        return new Choice(Decision.HOURS, null, null, 0, quarters, null, null);
    }

    public static Choice gift(@Nullable UUID idea, String name, long price) {
        return new Choice(Decision.GIFT, idea, name, price, 0, null, null);
    }

    public static Choice of(Option option) {
        var idea = option.idea();
        return idea == null
                ? new Choice(option.decision(), null, null, 0, option.quarters(), null, null)
                : gift(idea.id(), idea.name(), idea.price());
    }

    /** The same thing given, whatever was said about it. */
    public boolean isSameAs(Choice other) {
        return decision == other.decision
                && quarters == other.quarters
                && java.util.Objects.equals(idea, other.idea)
                && java.util.Objects.equals(name, other.name)
                && price == other.price;
    }

    public Choice because(@Nullable String reason) {
        return new Choice(decision, idea, name, price, quarters, reason, on);
    }
}
