package amity.gift.law;

import amity.plan.Idea;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A gift as the law sees it.
 *
 * @param price with tax, without wrapping and postage
 */
public record GiftValue(LocalDate on, Idea.Category category, Money price) {}
