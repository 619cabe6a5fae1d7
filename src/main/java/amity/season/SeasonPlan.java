package amity.season;

import amity.plan.Decision;
import amity.plan.Option;
import amity.plan.PlanEntry;
import amity.plan.optimum.Frontier;
import amity.plan.optimum.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A season's list planned inside its budgets: the best plan for this one and any other, or by how much the least does not fit. */
public final class SeasonPlan {
    private final List<PlanEntry> list;
    private final int quarters;
    private final Frontier<Option> frontier;

    /** What is missing, whom it leaves without a card, and what is proposed instead. */
    public record ShortBy(long amount, int quarters, List<Integer> letters, Plan<Option> cards) {}

    public SeasonPlan(List<PlanEntry> list, int quarters) {
        this.list = List.copyOf(Deeds.dealt(list, quarters));
        this.quarters = quarters;
        this.frontier =
                Frontier.<Option>of(this.list.stream().map(PlanEntry::options).toList(), quarters);
    }

    public Frontier<Option> frontier() {
        return frontier;
    }

    public List<PlanEntry> list() {
        return list;
    }

    /** The best plan, unless what is fixed and the cards already go over a budget. */
    public Optional<Plan<Option>> within(long budget) {
        return frontier.within(budget);
    }

    /** What everything costs that is not the plan's to choose: what is fixed, and a card for everyone else. */
    public long least() {
        return list.stream()
                .flatMapToLong(listed -> listed.options().stream().mapToLong(Option::cost).min().stream())
                .sum();
    }

    /** What the cards cost alone, with their stamps, of everyone who gets one. */
    public long cards() {
        return list.stream()
                .filter(listed -> listed.fixed() == null || listed.fixed().decision() != Decision.NOTHING)
                .flatMap(listed -> listed.considered().card().stream())
                .mapToLong(Option::cost)
                .sum();
    }

    /** Cards where they say most with what is left after what is fixed, a hand-written letter for the rest; hours go with either. */
    public ShortBy shortBy(long budget) {
        long missing = Math.max(0, least() - budget);
        int longer = Math.max(0, leastQuarters() - quarters);
        var cardsOrLetters = Frontier.<Option>of(
                list.stream().map(listed -> cardOrLetter(listed, missing > 0)).toList(),
                Math.max(quarters, leastQuarters()));
        long fixed = list.stream()
                .filter(listed -> listed.fixed() != null)
                .mapToLong(this::fixedCost)
                .sum();
        var cards = cardsOrLetters.within(Math.max(budget, fixed)).orElseThrow();
        return new ShortBy(missing, longer, missing > 0 ? letters(cards) : List.of(), cards);
    }

    private List<Integer> letters(Plan<Option> cards) {
        return IntStream.range(0, list.size())
                .filter(i -> list.get(i).card().isPresent()
                        && isLetter(cards.chosen().get(i)))
                .boxed()
                .toList();
    }

    private static boolean isLetter(Option chosen) {
        return chosen.terms().card() == 0;
    }

    /** A letter costs nothing, and carries hours as a card does. */
    private static List<Option> cardOrLetter(PlanEntry listed, boolean isMoneyShort) {
        var fixed = listed.fixed();
        if (fixed != null) return List.of(fixed);
        if (listed.card().isEmpty()) return List.of(Option.nothing());
        var choices = new ArrayList<Option>();
        if (isMoneyShort) choices.add(Option.nothing());
        choices.add(listed.card().get());
        for (var option : listed.options()) {
            if (option.decision() != Decision.HOURS) continue;
            choices.add(option);
            if (isMoneyShort) choices.add(option.inLetter());
        }
        return choices;
    }

    private long fixedCost(PlanEntry listed) {
        var fixed = listed.fixed();
        return fixed == null ? 0 : fixed.cost();
    }

    private int leastQuarters() {
        return list.stream()
                .flatMapToInt(listed -> listed.options().stream().mapToInt(Option::quarters).min().stream())
                .sum();
    }
}
