package amity.season.rules;

import static amity.season.Decision.CARD;
import static amity.season.Decision.GIFT;
import static amity.season.Decision.HOURS;
import static amity.season.Decision.NOTHING;

import amity.season.Decision;
import amity.season.Idea;
import amity.season.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes through everything one entry could get, asking the rules and working out what each would say. */
final class Consideration {
    private final Entrant entrant;
    private final Circumstances circumstances;
    private final Settings settings;
    private final Worth worth;
    private final HouseRules house;
    private final Risks risks;
    private final List<Option> options = new ArrayList<>();
    private final List<RuledOut> ruledOut = new ArrayList<>();

    Consideration(Entrant entrant, Circumstances circumstances) {
        this.entrant = entrant;
        this.circumstances = circumstances;
        this.settings = circumstances.settings();
        this.worth = new Worth(entrant, circumstances.entries());
        this.house = new HouseRules(entrant, settings);
        this.risks = new Risks(entrant, circumstances);
    }

    Considered considered() {
        var noCard = house.against(CARD);
        noCard.ifPresent(ruling -> ruledOut.add(new RuledOut(CARD, null, ruling)));
        options.add(noCard.isPresent() ? Option.nothing() : card());
        considerHours();
        considerGifts();
        return new Considered(entrant, List.copyOf(options), List.copyOf(ruledOut));
    }

    /** Everything a rule does not forbid is offered; whether it is thought of at all comes after. */
    private boolean isForbidden(Decision decision) {
        var ruling = house.against(decision).or(() -> new Eligibility(entrant, settings.eligible()).against(decision));
        ruling.ifPresent(against -> ruledOut.add(new RuledOut(decision, null, against)));
        return ruling.isPresent();
    }

    private void considerHours() {
        if (isForbidden(HOURS)) return;
        for (int quarters : settings.hours()) {
            var overLimit = house.overLimit(priceOf(quarters));
            if (overLimit.isEmpty()) options.add(hours(quarters));
            else ruledOut.add(new RuledOut(HOURS, null, overLimit.get()));
        }
    }

    private long priceOf(int quarters) {
        Long hourly = entrant.work().hourly();
        return hourly == null ? 0 : hourly * quarters / 4;
    }

    private void considerGifts() {
        if (isForbidden(GIFT)) return;
        var reserve = reserve();
        if (house.against(reserve).or(() -> house.overLimit(reserve.price())).isEmpty()) options.add(gift(reserve));
        var ideaRules = new IdeaRules(entrant, circumstances);
        var gifts = new ArrayList<Option>();
        for (var idea : turned(circumstances.shelf())) {
            var against = ideaRules.against(idea).or(() -> house.against(idea)).or(() -> house.overLimit(idea.price()));
            if (against.isEmpty()) gifts.add(gift(idea));
            else ruledOut.add(new RuledOut(GIFT, idea, against.get()));
        }
        gifts.sort(Comparator.comparingLong((Option gift) -> -gift.value()));
        options.addAll(gifts);
    }

    /** The shelf from another place for each person: where nothing is known, not everyone gets the same. */
    private List<Idea> turned(List<Idea> shelf) {
        if (shelf.isEmpty()) return shelf;
        int from = Math.floorMod(entrant.id().hashCode(), shelf.size());
        var turned = new ArrayList<>(shelf.subList(from, shelf.size()));
        turned.addAll(shelf.subList(0, from));
        return turned;
    }

    private Idea reserve() {
        return Idea.named(Idea.TO_BE_FOUND_OUT, settings.usualPrice(entrant));
    }

    Option card() {
        return new Option(CARD, null, settings.costs().card(), 0, worth.card(), entrant.isPolicyUnknown());
    }

    Option hours(int quarters) {
        var terms = worth.hours(quarters, Risks.points(risks.ofMore()));
        return new Option(HOURS, null, settings.costs().card(), quarters, terms, entrant.isPolicyUnknown());
    }

    Option gift(Idea idea) {
        double price = Worth.price(idea.price(), settings.usualPrice(entrant));
        var terms = worth.gift(fit(idea), price, Risks.points(risks.of(idea.price())));
        return new Option(GIFT, idea, settings.giftCost(idea), 0, terms, entrant.isPolicyUnknown());
    }

    private double fit(Idea idea) {
        if (!idea.isToBeFoundOut())
            return Fit.of(entrant, idea, circumstances.tags()).measure();
        return circumstances.isTooLateToFindOut() ? Fit.GENERIC : Fit.TO_BE_FOUND_OUT;
    }

    /** What the user herself chose or has done, at its real price, with its own value. */
    Option chosen(Decision decision, Idea idea, int quarters) {
        return switch (decision) {
            case NOTHING -> Option.nothing();
            case CARD -> card();
            case HOURS -> hours(quarters);
            case GIFT -> gift(idea);
        };
    }

    /** Why the guard would not let this be done now; what makes someone merely not eligible is hers to overrule. */
    Optional<Ruling> blocked(Decision decision, Idea idea, int quarters) {
        return switch (decision) {
            case NOTHING -> Optional.empty();
            case CARD -> house.against(CARD);
            case HOURS -> house.against(HOURS).or(() -> house.overLimit(priceOf(quarters)));
            case GIFT ->
                house.against(GIFT)
                        .or(() -> new IdeaRules(entrant, circumstances).against(idea))
                        .or(() -> house.against(idea))
                        .or(() -> house.overLimit(idea.price()));
        };
    }
}
