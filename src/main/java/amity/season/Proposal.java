package amity.season;

import amity.client.Client;
import amity.client.Person;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.Option;
import amity.plan.OptionTerms;
import amity.plan.optimum.Frontier;
import amity.plan.optimum.Totals;
import amity.reading.Silence;
import amity.shell.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A season as it would best be, inside its budgets, each decision with its reasons; nothing is kept until it is applied.
 *
 * @param plan what it costs and says; null when not even the least fits
 * @param shortBy what is missing then
 * @param least what the cards and everything fixed cost
 * @param cards what the cards and their stamps cost alone
 * @param frontier the best plan of every other budget
 * @param gap what another plan could at most say more; 0 where this one is proven to be the best
 */
public record Proposal(
        Season season,
        Money budget,
        int quarters,
        @Nullable Totals plan,
        @Nullable ShortBy shortBy,
        Money least,
        Money cards,
        List<Entry> entries,
        Frontier<Option> frontier,
        long gap) {

    /** What is missing, and the entries that would get a hand-written letter instead of a card. */
    public record ShortBy(Money amount, int quarters, List<UUID> letters) {}

    /**
     * One decision.
     *
     * @param id the client's or, for whoever is none, the person's
     * @param team there is one for the team too
     * @param letter a hand-written letter stands for the card, since there is no money for one
     * @param lock what the user decided herself, if she did
     * @param kept what was kept when the plan was last applied
     * @param conflict why the guard no longer allows what is locked: it is kept out of applying
     * @param wouldDiffer what was kept would now be decided differently
     */
    public record Entry(
            UUID id,
            @Nullable Client client,
            @Nullable Person person,
            boolean team,
            Option chosen,
            boolean letter,
            @Nullable Choice lock,
            @Nullable KeptDecision kept,
            @Nullable Said conflict,
            boolean wouldDiffer,
            Reasoning why,
            List<Option> options,
            List<Excluded> ruledOut) {

        /** The client it is now for or, where it is for no client, the person. */
        public UUID whose() {
            return client == null ? id : client.id().value();
        }

        /** What was kept or, where she locked it before anything was, that: she may have bought it already. */
        public @Nullable KeptDecision keptOrLocked() {
            if (kept != null || lock == null || lock.on() == null || conflict != null) return kept;
            return new KeptDecision(
                    Choice.of(chosen).because(lock.why()), chosen.cost(), KeptDecision.Stage.PLANNED, lock.on(), null);
        }

        public boolean isLocked() {
            return lock != null;
        }

        public String name() {
            return person != null ? person.name() : client != null ? client.name() : "";
        }

        /** Ordered, paid or given: it is no longer the plan's to change. */
        public boolean isFixed() {
            return kept != null && kept.stage().isFixed();
        }

        /** Whether there is a card for them; one that is {@code written} stays to be posted, or taken back, whatever the guard says since. */
        public boolean getsCard(boolean written) {
            return SeasonList.getsCard(
                    kept == null ? null : kept.choice().decision(),
                    lock == null ? null : lock.decision(),
                    !written && ruledOut.stream().anyMatch(out -> out.decision() == Decision.CARD));
        }

        /** What was kept holds; what was not, is as locked or as proposed. */
        public Choice decided() {
            if (kept != null) return kept.choice();
            return lock != null ? lock : choice();
        }

        /** A letter is written and sent as a card is. */
        public Choice choice() {
            return letter && chosen.decision() == Decision.NOTHING ? Choice.card() : Choice.of(chosen);
        }
    }

    /**
     * What speaks for and against more than a card, added up.
     *
     * @param enough so many are enough
     * @param byItself she said that she would not want to lose them: enough, whatever the sum
     * @param changing what alone would make it enough
     * @param silence what is known of work that has stopped or grown less
     * @param asks whether it hangs on what she would say of that
     */
    public record Points(
            int sum,
            int enough,
            int missing,
            boolean byItself,
            List<Test> tests,
            List<String> changing,
            @Nullable Silence silence,
            boolean asks) {}

    public record Test(String rule, int points, boolean holds, String reason) {}

    public record Said(String rule, String reason) {}

    public record Excluded(Decision decision, @Nullable Idea idea, String rule, String reason) {}

    /** The budgets at which more becomes possible, by rising cost. */
    public List<Totals> points() {
        return frontier.points();
    }

    /** The next budget above this one at which more becomes possible. */
    public Optional<Money> next() {
        return frontier.next(budget.getAmountMinorLong()).map(Totals::cost).map(this::money);
    }

    /** The budget above which more money adds nothing. */
    public Money most() {
        return money(frontier.most());
    }

    /** Whether the points are those of a hundred budgets, since the list is too long for all. */
    public boolean isSampled() {
        return frontier.isSampled();
    }

    public boolean isPossible() {
        return plan != null;
    }

    public boolean isTried() {
        var own = season.budget();
        return !budget.equals(own == null ? least : own) || quarters != season.quarters();
    }

    /** Something else was kept for it than would be proposed now. */
    public boolean isKeptOtherwise(Entry entry) {
        return season.isApplied() && !isTried() && entry.kept != null && entry.wouldDiffer;
    }

    /** What stands for an entry: what was kept of the plan until it is kept anew, else what is proposed. */
    public Option standing(Entry entry) {
        var kept = entry.kept;
        if (kept == null || !isKeptOtherwise(entry)) return entry.chosen;
        var choice = kept.choice();
        return entry.options.stream()
                .filter(option -> Choice.of(option).isSameAs(choice))
                .findFirst()
                .map(option -> option.at(kept.cost()))
                .orElseGet(() -> new Option(
                        choice.decision(),
                        kept(choice),
                        kept.cost(),
                        choice.quarters(),
                        OptionTerms.NOTHING,
                        false,
                        true));
    }

    private static @Nullable Idea kept(Choice choice) {
        var name = choice.name();
        if (name == null) return null;
        var beside = choice.beside();
        return Idea.named(choice.idea(), name, choice.price())
                .with(beside == null ? null : Idea.named(beside.idea(), beside.name(), 0));
    }

    /** Whether it can be kept: it fits, or letters carry the hours that are there where the money is not. */
    public boolean isKeepable() {
        if (shortBy == null) return true;
        return !shortBy.letters().isEmpty()
                && shortBy.quarters() == 0
                && entries.stream().anyMatch(entry -> entry.letter && entry.chosen.quarters() > 0);
    }

    /** Somebody on the list, by the client or person it was noted for. */
    public Entry entry(UUID id) {
        return entries.stream()
                .filter(entry -> entry.id.equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("refusal.proposal.not-on-list"));
    }

    public Money money(long minor) {
        return Money.ofMinor(budget.getCurrencyUnit(), minor);
    }

    public Money spent() {
        return money(entries.stream()
                .map(Entry::kept)
                .filter(kept -> kept != null && kept.stage().isSpent())
                .mapToLong(KeptDecision::cost)
                .sum());
    }

    /** What everything that stands costs. */
    public Money committed() {
        return money(entries.stream().mapToLong(entry -> standing(entry).cost()).sum());
    }

    public Money left() {
        return money(Math.max(0, budget.minus(committed()).getAmountMinorLong()));
    }

    /** Who would get what instead at another budget, by entry; empty when not even the least fits it. */
    public List<Change> at(Money other) {
        return frontier.within(other.getAmountMinorLong())
                .map(plan -> changes(plan.chosen()))
                .orElse(List.of());
    }

    private List<Change> changes(List<Option> chosen) {
        return IntStream.range(0, entries.size())
                .filter(i -> !Choice.of(chosen.get(i)).isSameAs(entries.get(i).choice()))
                .mapToObj(i -> new Change(entries.get(i), chosen.get(i)))
                .toList();
    }

    public record Change(Entry entry, Option instead) {}
}
