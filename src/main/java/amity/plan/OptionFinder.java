package amity.plan;

import static amity.plan.Decision.CARD;
import static amity.plan.Decision.GIFT;
import static amity.plan.Decision.HOURS;
import static amity.plan.Decision.NOTHING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through everything one entry could get, asking the rules and working out what each would say. */
final class OptionFinder {
    private static final int DAYS_TO_COME_BY = 5;
    private final Entrant entrant;
    private final Circumstances circumstances;
    private final SeasonSettings settings;
    private final Worth worth;
    private final HouseRules house;
    private final GiftRisks risks;
    private final boolean isCardKinder;
    private final List<Option> options = new ArrayList<>();
    private final List<Exclusion> ruledOut = new ArrayList<>();

    OptionFinder(Entrant entrant, Circumstances circumstances) {
        this.entrant = entrant;
        this.circumstances = circumstances;
        this.settings = circumstances.settings();
        this.worth = new Worth(entrant, circumstances.entries());
        this.house = new HouseRules(entrant, settings);
        this.risks = new GiftRisks(entrant, circumstances);
        this.isCardKinder = PastGift.coolLast(entrant.past()).isPresent();
    }

    EntrantOptions considered() {
        var noCard = house.against(CARD);
        noCard.ifPresent(ruling -> ruledOut.add(new Exclusion(CARD, null, ruling)));
        options.add(noCard.isPresent() ? Option.nothing() : card());
        considerHours();
        considerGifts();
        return new EntrantOptions(entrant, List.copyOf(options), List.copyOf(ruledOut));
    }

    /** Asks what the house allows first, then eligibility, and notes what rules it out. */
    private boolean isForbidden(Decision decision) {
        var ruling = house.against(decision).or(() -> new Eligibility(entrant, settings.eligible()).against(decision));
        ruling.ifPresent(against -> ruledOut.add(new Exclusion(decision, null, against)));
        return ruling.isPresent();
    }

    private void considerHours() {
        if (isForbidden(HOURS)) return;
        for (int quarters : settings.hours()) {
            var overLimit = house.overLimit(quarters);
            if (overLimit.isEmpty()) options.add(hours(quarters));
            else ruledOut.add(new Exclusion(HOURS, null, overLimit.get()));
        }
    }

    private void considerGifts() {
        if (isForbidden(GIFT)) return;
        var reserve = reserve();
        boolean isKept = !circumstances.isTooLateToFindOut();
        if (isKept && house.against(reserve).or(() -> house.overLimit(reserve)).isEmpty()) options.add(gift(reserve));
        var ideaRules = new IdeaRules(entrant, circumstances);
        var gifts = new ArrayList<Option>();
        for (var idea : ideas()) {
            var against = ideaRules.against(idea).or(() -> house.against(idea)).or(() -> house.overLimit(idea));
            if (against.isEmpty()) gifts.add(gift(idea));
            else ruledOut.add(new Exclusion(GIFT, idea, against.get()));
        }
        gifts.sort(Comparator.comparingLong((Option gift) -> -gift.value()));
        options.addAll(gifts);
    }

    private List<Idea> ideas() {
        var shelf = turned(circumstances.shelf());
        var ideas = new ArrayList<>(named(shelf));
        ideas.addAll(shelf);
        return ideas;
    }

    /** Every like and wish in their own words is an idea, at the usual price until she says another. */
    private List<Idea> named(List<Idea> shelf) {
        var usable = entrant.tastes().stream()
                .filter(taste -> Fit.isUsable(taste, entrant))
                .toList();
        return NamedThing.of(usable).stream()
                .filter(naming -> shelf.stream().noneMatch(idea -> idea.name().equalsIgnoreCase(naming.name())))
                .map(naming -> idea(naming, usable))
                .toList();
    }

    private Idea idea(NamedThing naming, List<Taste> usable) {
        var suits = usable.stream()
                .filter(taste -> taste.named().contains(naming))
                .flatMap(taste -> taste.tags().stream())
                .collect(Collectors.toSet());
        return Idea.of(naming.name(), settings.usualPrice(entrant), DAYS_TO_COME_BY, suits, circumstances.tags());
    }

    /** The shelf from another place for each person: where nothing is known, not everyone gets the same. */
    private List<Idea> turned(List<Idea> shelf) {
        if (shelf.isEmpty()) return shelf;
        int from = Math.floorMod(entrant.id().hashCode(), shelf.size());
        var turned = new ArrayList<>(shelf.subList(from, shelf.size()));
        turned.addAll(shelf.subList(0, from));
        return turned;
    }

    /** What she typed is the thing they named, where it is called the same; else her own words say what it is. */
    private Idea known(Idea idea) {
        if (idea.id() != null || idea.isToBeFoundOut()) return idea;
        return named(circumstances.shelf()).stream()
                .filter(named -> named.name().equalsIgnoreCase(idea.name()))
                .findFirst()
                .map(named -> named.at(idea.price()))
                .orElseGet(() -> Idea.of(idea.name(), idea.price(), 0, Set.of(), circumstances.tags()))
                .with(idea.beside());
    }

    private Idea reserve() {
        return Idea.named(Idea.TO_BE_FOUND_OUT, settings.usualPrice(entrant));
    }

    Option card() {
        return new Option(CARD, null, settings.costs().card(), 0, worth.card(), entrant.isPolicyUnknown(), false);
    }

    Option hours(int quarters) {
        var terms = worth.hours(quarters, GiftRisks.points(risks.ofMore()));
        return new Option(
                HOURS, null, settings.costs().card(), quarters, terms, entrant.isPolicyUnknown(), isCardKinder);
    }

    /** Just another gift on the desk is for her to choose; so is anything after one that embarrassed them. */
    Option gift(Idea idea) {
        double price = Worth.price(idea.price(), settings.usualPrice(entrant));
        var fit = Fit.of(entrant, idea, circumstances.tags());
        double measure = idea.isToBeFoundOut() ? Fit.TO_BE_FOUND_OUT : fit.measure();
        var terms = worth.gift(measure, price, GiftRisks.points(risks.of(idea.price())));
        boolean hersAlone = isCardKinder || !idea.isToBeFoundOut() && fit.isGeneric();
        return new Option(
                GIFT, idea, settings.giftCost(idea), idea.quarters(), terms, entrant.isPolicyUnknown(), hersAlone);
    }

    /** What the user herself chose or has done, at its real price, with its own value. */
    Option chosen(Decision decision, Idea idea, int quarters) {
        return switch (decision) {
            case NOTHING -> Option.nothing();
            case CARD -> card();
            case HOURS -> hours(quarters);
            case GIFT -> gift(known(idea));
        };
    }

    /** Why the guard would not let this be done now; what makes someone merely not eligible is hers to overrule. */
    Optional<Ruling> blocked(Decision decision, Idea idea, int quarters) {
        return switch (decision) {
            case NOTHING -> Optional.empty();
            case CARD -> house.against(CARD);
            case HOURS -> house.against(HOURS).or(() -> house.overLimit(quarters));
            case GIFT ->
                house.against(GIFT)
                        .or(() -> new IdeaRules(entrant, circumstances).against(known(idea)))
                        .or(() -> house.against(idea))
                        .or(() -> house.overLimit(idea));
        };
    }
}
