package amity.gift.purchase;

import org.joda.money.Money;

/**
 * What a gift really cost.
 *
 * @param price of the gift itself, with tax
 * @param besides what comes with it: the card, wrapping and postage
 */
public record PurchaseCost(Money price, Money besides) {
    public Money total() {
        return price.plus(besides);
    }
}
