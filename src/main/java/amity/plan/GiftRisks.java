package amity.plan;

import static amity.plan.Decision.GIFT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What could make more than a card unwelcome: each with the points it takes off. */
public final class GiftRisks {
    private final Entrant entrant;
    private final Circumstances circumstances;
    private final SeasonSettings.Points points;

    public GiftRisks(Entrant entrant, Circumstances circumstances) {
        this.entrant = entrant;
        this.circumstances = circumstances;
        this.points = circumstances.settings().points();
    }

    /** Those of any gift or hours. */
    public List<GiftRisk> ofMore() {
        var risks = new ArrayList<>(new HouseRules(entrant, circumstances.settings()).warnings());
        if (!entrant.past().isEmpty() && !entrant.bond().givesBack())
            risks.add(new GiftRisk(Ruling.of("never-reciprocated"), points.neverReciprocated()));
        if (entrant.bond().complained()) risks.add(new GiftRisk(Ruling.of("complaint"), points.complaint()));
        if (entrant.past().isEmpty())
            risks.add(new GiftRisk(
                    new Ruling(
                            "first-gift", Phrase.of(entrant.story().gave() ? "rule.first-gift" : "rule.first-thing")),
                    points.firstGift()));
        PastGift.coolLast(entrant.past())
                .ifPresent(last -> risks.add(new GiftRisk(
                        new Ruling("card-kinder", Phrase.of("rule.card-kinder." + last.reactedAs(), last.name())), 0)));
        return risks;
    }

    /** Those of one price: a present half dearer than last year's. */
    public List<GiftRisk> of(long price) {
        var risks = new ArrayList<>(ofMore());
        if (isHalfDearer(price)) risks.add(new GiftRisk(Ruling.of("half-dearer"), points.dearer()));
        return risks;
    }

    private boolean isHalfDearer(long price) {
        var lastSeason = circumstances.occasion().minusMonths(18);
        return entrant.past().stream()
                .filter(past ->
                        past.decision() == GIFT && past.price() > 0 && past.on().isAfter(lastSeason))
                .max(Comparator.comparing(PastGift::on))
                .map(past -> 2 * price >= 3 * past.price())
                .orElse(false);
    }

    static int points(List<GiftRisk> risks) {
        return risks.stream().mapToInt(GiftRisk::points).sum();
    }
}
