package amity.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What a practice takes for granted in a season, in its own currency; each can be changed. */
public record SeasonSettings(
        CurrencyUnit currency, Costs costs, Eligible eligible, Points points, List<Integer> hours, Learns learns) {
    /** Under what the choices of free hours are kept, with the word for which. */
    public static final String HOURS = "season.hours.";

    private static final List<String> WHICH = List.of("first", "second", "third");

    public SeasonSettings {
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

    /** Which usual prices reactions may move: those the practice did not set itself. */
    public record Learns(boolean usual, boolean usualPersonal) {}

    /**
     * From when, from how much work and from how many points on more than a card is thought of.
     *
     * @param points what each sign counts for
     * @param enough so many points are enough for a gift
     * @param manyJobs from so many on they are many
     * @param silentDays so many days are no silence yet, whatever is usual
     * @param silentGaps nor are so many of the usual gaps
     * @param seasonDays who comes in a season has come for more days than these
     * @param longestPercent of their longest gap, after which a season is missed
     */
    public record Eligible(
            int giftDays,
            int hoursDays,
            int hoursWorkDays,
            int repeatYears,
            Map<Sign, Integer> points,
            int enough,
            int manyJobs,
            int silentDays,
            int silentGaps,
            int seasonDays,
            int longestPercent) {
        public Eligible {
            points = Map.copyOf(points);
        }

        int points(Sign sign) {
            return points.getOrDefault(sign, sign.usual());
        }

        /** The days of silence that are usual still; where there was one day of work only, nothing is known to be usual. */
        double longestSilence(@Nullable Double usualGap) {
            return usualGap == null ? Double.MAX_VALUE : Math.max(silentDays, silentGaps * usualGap);
        }
    }

    /** What each risk takes off. */
    public record Points(
            int policyUnknown, int regulated, int neverReciprocated, int complaint, int firstGift, int dearer) {}

    public static SeasonSettings usual(CurrencyUnit currency) {
        return new SeasonSettings(
                currency,
                new Costs(
                        PriceLevel.in(currency, 215),
                        0,
                        0,
                        PriceLevel.in(currency, 1500),
                        PriceLevel.in(currency, 2500)),
                new Eligible(90, 90, 3, 5, Map.of(), 5, 6, 28, 3, 600, 125),
                new Points(20, 40, 10, 60, 5, 20),
                List.of(4, 8, 12),
                new Learns(true, true));
    }

    /** The usual ones with what the practice set otherwise, each under {@code season.} and its name, money in minor units. */
    public static SeasonSettings of(Map<String, String> set, CurrencyUnit currency) {
        var usual = usual(currency);
        var costs = usual.costs;
        var eligible = usual.eligible;
        var points = usual.points;
        return new SeasonSettings(
                currency,
                new Costs(
                        number(set, "card", costs.card),
                        number(set, "wrapping", costs.wrapping),
                        number(set, "parcel", costs.parcel),
                        Math.max(1, number(set, "usual-price", costs.usual)),
                        Math.max(1, number(set, "usual-price-personal", costs.usualPersonal))),
                new Eligible(
                        (int) number(set, "gift-days", eligible.giftDays),
                        (int) number(set, "hours-days", eligible.hoursDays),
                        (int) number(set, "hours-work-days", eligible.hoursWorkDays),
                        (int) number(set, "repeat-years", eligible.repeatYears),
                        Arrays.stream(Sign.values()).collect(Collectors.toMap(sign -> sign, sign -> points(set, sign))),
                        (int) number(set, "enough", eligible.enough),
                        (int) number(set, "many-jobs", eligible.manyJobs),
                        (int) number(set, "silent-days", eligible.silentDays),
                        (int) number(set, "silent-gaps", eligible.silentGaps),
                        (int) number(set, "season-days", eligible.seasonDays),
                        (int) number(set, "longest-percent", eligible.longestPercent)),
                new Points(
                        (int) number(set, "risk.policy-unknown", points.policyUnknown),
                        (int) number(set, "risk.regulated", points.regulated),
                        (int) number(set, "risk.never-reciprocated", points.neverReciprocated),
                        (int) number(set, "risk.complaint", points.complaint),
                        (int) number(set, "risk.first-gift", points.firstGift),
                        (int) number(set, "risk.dearer", points.dearer)),
                hours(set, usual.hours),
                new Learns(!set.containsKey("season.usual-price"), !set.containsKey("season.usual-price-personal")));
    }

    /** What speaks against is set as points off. */
    private static int points(Map<String, String> set, Sign sign) {
        int said = (int) number(set, "sign." + sign.word(), Math.abs(sign.usual()));
        return sign.isAgainst() ? -said : said;
    }

    /** The choices of free hours, in quarters, each once and the least first; what is no quarter of an hour is rounded to one. */
    private static List<Integer> hours(Map<String, String> set, List<Integer> usual) {
        var hours = new TreeSet<Integer>();
        for (int i = 0; i < WHICH.size(); i++) {
            var said = set.get(HOURS + WHICH.get(i));
            int quarters = said == null
                    ? usual.get(i)
                    : new BigDecimal(said)
                            .multiply(BigDecimal.valueOf(4))
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValue();
            if (quarters > 0) hours.add(quarters);
        }
        return List.copyOf(hours);
    }

    private static long number(Map<String, String> set, String name, long usual) {
        var value = set.get("season." + name);
        return value == null ? usual : Long.parseLong(value);
    }

    /** The same where a card costs less, since it or its stamp lies in the drawer. */
    SeasonSettings withCard(long card) {
        var other = new Costs(card, costs.wrapping(), costs.parcel(), costs.usual(), costs.usualPersonal());
        return new SeasonSettings(currency, other, eligible, points, hours, learns);
    }

    public long usualPrice(Entrant entrant) {
        return usual(entrant).price();
    }

    /** The usual price of a gift to somebody, and what it was learned from. */
    public UsualPrice usual(Entrant entrant) {
        boolean personally = entrant.bond().knownPersonally();
        long usual = personally ? costs.usualPersonal() : costs.usual();
        boolean moves = personally ? learns.usualPersonal() : learns.usual();
        return UsualPrice.of(usual, moves ? entrant.past() : List.of());
    }

    /** What an idea costs all in all: with the card it comes with, wrapping and postage. */
    long giftCost(Idea idea) {
        return costs.card() + idea.price() + (idea.costsMoney() ? costs.wrapping() + costs.parcel() : 0);
    }
}
