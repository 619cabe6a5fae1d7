package amity.season;

import java.util.List;
import org.joda.money.CurrencyUnit;

/** What a practice takes for granted in a season, in its own currency; each can be changed. */
public record Settings(CurrencyUnit currency, Costs costs, Eligible eligible, Points points, List<Integer> hours) {
    public Settings {
        hours = List.copyOf(hours);
    }

    /**
     * What things cost until told otherwise, in minor units.
     *
     * @param card a card with its stamp
     * @param usual the usual price of a gift to someone known through business
     * @param usualPersonal the same to someone known personally
     */
    public record Costs(long card, long wrapping, long parcel, long usual, long usualPersonal) {}

    /** From when, and from how much work on, more than a card is thought of. */
    public record Eligible(int giftDays, int received, int hoursDays, int hoursWorkDays, int repeatYears) {}

    /** What each risk takes off. */
    public record Points(
            int policyUnknown, int regulated, int neverReciprocated, int complaint, int firstGift, int dearer) {}

    public static Settings usual(CurrencyUnit currency) {
        return new Settings(
                currency,
                new Costs(
                        PriceLevel.in(currency, 215),
                        0,
                        0,
                        PriceLevel.in(currency, 1500),
                        PriceLevel.in(currency, 2500)),
                new Eligible(180, 3, 90, 3, 5),
                new Points(20, 40, 10, 60, 5, 20),
                List.of(4, 8, 12));
    }

    long usualPrice(Entrant entrant) {
        return entrant.bond().knownPersonally() ? costs.usualPersonal() : costs.usual();
    }

    /** What an idea costs all in all: with the card it comes with, wrapping and postage. */
    long giftCost(Idea idea) {
        return costs.card() + idea.price() + (idea.costsMoney() ? costs.wrapping() + costs.parcel() : 0);
    }
}
