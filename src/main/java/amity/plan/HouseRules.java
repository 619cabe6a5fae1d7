package amity.plan;

import amity.client.Client.GiftPolicy;
import amity.money.Moneys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What their side allows: what the guard forbids, the limit a year, and what warns without forbidding. */
final class HouseRules {
    private final Entrant.House house;
    private final Entrant entrant;
    private final SeasonSettings settings;

    HouseRules(Entrant entrant, SeasonSettings settings) {
        this.entrant = entrant;
        this.house = entrant.house();
        this.settings = settings;
    }

    /** What the guard forbids altogether. */
    Optional<Ruling> against(Decision decision) {
        return house.blocked().stream()
                .filter(blocked -> blocked.decision() == decision)
                .map(Exclusion::ruling)
                .findFirst();
    }

    /** What this idea is against, where their rule is about the kind of thing. */
    Optional<Ruling> against(Idea idea) {
        return house.policy() == GiftPolicy.BRANDED && idea.category() != Idea.Category.BRANDED
                ? Optional.of(Ruling.of("policy-branded"))
                : Optional.empty();
    }

    /** All members of a practice are one giver: what is worth this much would go over what they may accept. */
    private Optional<Ruling> overLimit(long worth) {
        var limit = house.limit();
        var once = house.anOccasion();
        if (house.policy() == GiftPolicy.LIMIT && once != null && worth > once)
            return Optional.of(Ruling.of("over-limit", shown(once), shown(worth)));
        if (house.policy() != GiftPolicy.LIMIT || limit == null || house.givenThisYear() + worth <= limit)
            return Optional.empty();
        return Optional.of(
                house.givenThisYear() == 0
                        ? Ruling.of("over-limit", shown(limit), shown(worth))
                        : Ruling.of("over-limit-this-year", shown(limit), shown(worth), shown(house.givenThisYear())));
    }

    /** Hours count at what one costs; where nobody knows that, they cannot be held against a limit. */
    Optional<Ruling> overLimit(int quarters) {
        return overLimit(0, quarters);
    }

    /** The price, and the hours that it takes. */
    Optional<Ruling> overLimit(Idea idea) {
        return overLimit(idea.price(), idea.quarters());
    }

    private Optional<Ruling> overLimit(long price, int quarters) {
        var hourly = entrant.work().hourly();
        boolean isLimited = house.policy() == GiftPolicy.LIMIT && (house.limit() != null || house.anOccasion() != null);
        boolean isUnpriced = house.hoursUnpriced() && price > 0 || quarters > 0 && hourly == null;
        if (isLimited && isUnpriced) return Optional.of(Ruling.of("hours-unpriced"));
        return overLimit(price + (hourly == null ? 0 : hourly * quarters / 4));
    }

    private String shown(long minor) {
        return Moneys.shown(Money.ofMinor(settings.currency(), minor));
    }

    List<GiftRisk> warnings() {
        var warnings = new ArrayList<GiftRisk>();
        if (entrant.isPolicyUnknown())
            warnings.add(
                    new GiftRisk(Ruling.of("policy-unknown"), settings.points().policyUnknown()));
        if (house.policy() == GiftPolicy.DONATION) warnings.add(new GiftRisk(Ruling.of("policy-donation"), 0));
        if (house.policy() == GiftPolicy.DECLARE) warnings.add(new GiftRisk(Ruling.of("policy-declare"), 0));
        if (house.sector().isRegulated())
            warnings.add(new GiftRisk(
                    Ruling.of(
                            "regulated-sector",
                            Phrase.of("sector." + house.sector().word())),
                    settings.points().regulated()));
        return warnings;
    }
}
