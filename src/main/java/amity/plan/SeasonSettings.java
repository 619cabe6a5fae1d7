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
    /** Prefix of the settings for the choices of free hours; the word for which one follows. */
    public static final String HOURS = "season.hours.";

    private static final Map<String, Integer> CHOICES = Map.of("first", 4, "second", 8, "third", 12);

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

        /** Up to how many days silence is still usual; no limit where there was only one day of work. */
        double longestSilence(@Nullable Double usualGap) {
            return usualGap == null ? Double.MAX_VALUE : Math.max(silentDays, silentGaps * usualGap);
        }
    }

    public record Points(
            int policyUnknown, int regulated, int neverReciprocated, int complaint, int firstGift, int dearer) {}

    public static SeasonSettings usual(CurrencyUnit currency) {
        return of(Map.of(), currency);
    }

    /** The usual ones with what the practice set otherwise, each under {@code season.} and its name, money in minor units. */
    public static SeasonSettings of(Map<String, String> set, CurrencyUnit currency) {
        return new SeasonSettings(
                currency,
                new Costs(
                        number(set, "card", PriceLevel.in(currency, 215)),
                        number(set, "wrapping", 0),
                        number(set, "parcel", 0),
                        Math.max(1, number(set, "usual-price", PriceLevel.in(currency, 1500))),
                        Math.max(1, number(set, "usual-price-personal", PriceLevel.in(currency, 2500)))),
                new Eligible(
                        (int) number(set, "gift-days", 90),
                        (int) number(set, "hours-days", 90),
                        (int) number(set, "hours-work-days", 3),
                        (int) number(set, "repeat-years", 5),
                        Arrays.stream(Sign.values()).collect(Collectors.toMap(sign -> sign, sign -> points(set, sign))),
                        (int) number(set, "enough", 5),
                        (int) number(set, "many-jobs", 6),
                        (int) number(set, "silent-days", 28),
                        (int) number(set, "silent-gaps", 3),
                        (int) number(set, "season-days", 600),
                        (int) number(set, "longest-percent", 125)),
                new Points(
                        (int) number(set, "risk.policy-unknown", 20),
                        (int) number(set, "risk.regulated", 40),
                        (int) number(set, "risk.never-reciprocated", 10),
                        (int) number(set, "risk.complaint", 60),
                        (int) number(set, "risk.first-gift", 5),
                        (int) number(set, "risk.dearer", 20)),
                hours(set),
                new Learns(!set.containsKey("season.usual-price"), !set.containsKey("season.usual-price-personal")));
    }

    /** What speaks against is set as points off. */
    private static int points(Map<String, String> set, Sign sign) {
        int said = (int) number(set, "sign." + sign.word(), Math.abs(sign.usual()));
        return sign.isAgainst() ? -said : said;
    }

    /** The choices of free hours, in quarters, each once and the least first; what is no quarter of an hour is rounded to one. */
    private static List<Integer> hours(Map<String, String> set) {
        var hours = new TreeSet<Integer>();
        CHOICES.forEach((which, usual) -> {
            var said = set.get(HOURS + which);
            hours.add(
                    said == null
                            ? usual
                            : new BigDecimal(said)
                                    .multiply(BigDecimal.valueOf(4))
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .intValue());
        });
        hours.removeIf(quarters -> quarters <= 0);
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
