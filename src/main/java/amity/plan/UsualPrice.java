package amity.plan;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The usual price of a gift to somebody, in minor units. Where the practice set none itself, the last gift that delighted them
 * moves it a quarter of the way to what that cost, which counts as no more than twice and no less than half the usual.
 *
 * @param learned the gift it was moved by
 */
public record UsualPrice(long price, long usual, @Nullable PastGift learned) {
    private static final double STEP = 0.25;

    static UsualPrice of(long usual, List<PastGift> past) {
        return past.stream()
                .filter(gift -> gift.decision() == Decision.GIFT
                        && gift.price() > 0
                        && gift.reaction() == PastGift.Reaction.DELIGHTED)
                .max(Comparator.comparing(PastGift::on))
                .map(gift -> new UsualPrice(moved(usual, gift.price()), usual, gift))
                .orElse(new UsualPrice(usual, usual, null));
    }

    private static long moved(long usual, long price) {
        long near = Math.clamp(price, Math.max(1, usual / 2), 2 * usual);
        return usual + StrictMath.round(STEP * (near - usual));
    }

    public boolean isLearned() {
        return learned != null && price != usual;
    }
}
