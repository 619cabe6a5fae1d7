package amity.season;

import amity.client.Client.GiftPolicy;
import amity.client.Client.Sector;
import amity.client.OpenMatter.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What their side allows: policy, sector, open matters, and whether a present would weigh on them. */
final class HouseRules {
    private final Entrant.House house;
    private final Entrant entrant;
    private final Settings settings;

    HouseRules(Entrant entrant, Settings settings) {
        this.entrant = entrant;
        this.house = entrant.house();
        this.settings = settings;
    }

    /** The rule that forbids even a card. */
    Optional<Ruling> againstCard() {
        return house.policy() == GiftPolicy.NOTHING ? Optional.of(Ruling.of("no-cards")) : guard(Decision.CARD);
    }

    /** The rule that forbids a gift or hours altogether. */
    Optional<Ruling> against(Decision decision) {
        if (house.policy() == GiftPolicy.NOTHING) return Optional.of(Ruling.of("no-cards"));
        if (house.policy() == GiftPolicy.NONE) return Optional.of(Ruling.of("policy-none"));
        if (house.sector() == Sector.OFFICIAL) return Optional.of(Ruling.of("official-sector"));
        if (!house.open().isEmpty()) return Optional.of(openMatter());
        if (house.dislikesBeingIndebted()) return Optional.of(Ruling.of("dislikes-being-indebted"));
        return guard(decision);
    }

    private Ruling openMatter() {
        Matter first = house.open().stream().sorted().findFirst().orElseThrow();
        return Ruling.of("open-" + first.word());
    }

    private Optional<Ruling> guard(Decision decision) {
        return house.blocked().stream()
                .filter(blocked -> blocked.decision() == decision)
                .map(RuledOut::ruling)
                .findFirst();
    }

    /** All members of a practice are one giver: what is worth this much would go over what they may accept. */
    Optional<Ruling> overLimit(long worth) {
        Long limit = house.limit();
        if (house.policy() != GiftPolicy.LIMIT || limit == null || house.givenThisYear() + worth <= limit)
            return Optional.empty();
        return Optional.of(house.givenThisYear() == 0
                ? Ruling.of("over-limit", shown(limit), shown(worth))
                : Ruling.of("over-limit-this-year", shown(limit), shown(worth), shown(house.givenThisYear())));
    }

    private String shown(long minor) {
        return amity.money.Moneys.shown(Money.ofMinor(settings.currency(), minor));
    }

    /** What warns without forbidding. */
    List<Risk> warnings() {
        var warnings = new ArrayList<Risk>();
        if (entrant.isPolicyUnknown())
            warnings.add(new Risk(Ruling.of("policy-unknown"), settings.points().policyUnknown()));
        if (house.policy() == GiftPolicy.DECLARE) warnings.add(new Risk(Ruling.of("policy-declare"), 0));
        if (house.sector().regulated())
            warnings.add(new Risk(
                    Ruling.of("regulated-sector", Phrase.of("sector." + house.sector().word())),
                    settings.points().regulated()));
        return warnings;
    }
}
