package amity.moment.sentence;

import amity.client.Client.GiftPolicy;
import amity.client.Fact.Stance;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing that is known once a sentence has been said. */
public sealed interface Piece {
    /** The words to keep of it: of an instruction what to do, and not why. */
    String words();

    /**
     * What someone likes, dislikes, needs or wishes for, or, without a stance, simply is.
     *
     * @param what the thing itself
     */
    record Trait(String words, @Nullable Stance stance, String what) implements Piece {}

    /**
     * What may be given.
     *
     * @param limit up to how much, where there is a limit
     * @param aYear whether the limit is of a year and not of one gift
     */
    record Policy(String words, GiftPolicy policy, @Nullable BigDecimal limit, boolean aYear) implements Piece {}

    record Called(String words, String name) implements Piece {}

    record Address(String words, String address) implements Piece {}
}
