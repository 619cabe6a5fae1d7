package amity.season;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Offer;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.shell.Missing;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what is decided, after asking the guard once more. */
@Component
class Deciding {
    private final SeasonStore store;
    private final Shelf shelf;
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    Deciding(SeasonStore store, Shelf shelf, Guard guard, Words words, Clock clock) {
        this.store = store;
        this.shelf = shelf;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    Proposal.Entry onList(Proposal proposal, UUID entry) {
        return proposal.entry(entry).orElseThrow(() -> new Missing(words.say("season.refused.not-on-list")));
    }

    void decide(Practice practice, UUID season, Proposal.Entry entry, Choice choice) {
        refuseSenseless(choice);
        blocked(practice, entry, choice).ifPresent(concern -> {
            throw new Refused(words.say("season.refused.blocked", entry.name(), concern.why()));
        });
        store.lock(practice, store.entry(practice, season, entry.id()), choice, practice.today(clock));
    }

    private void refuseSenseless(Choice choice) {
        boolean nameless = choice.name() == null || choice.name().isBlank();
        if (choice.decision() == Decision.GIFT && nameless) throw new Refused(words.say("season.refused.no-name"));
        if (choice.decision() == Decision.HOURS && choice.quarters() <= 0)
            throw new Refused(words.say("season.refused.no-hours"));
        if (choice.price() < 0) throw new Refused(words.say("season.refused.price"));
    }

    /** The guard's block, asked at this instant with what would really be given. */
    private Optional<Concern> blocked(Practice practice, Proposal.Entry entry, Choice choice) {
        var client = entry.client();
        if (client == null || choice.decision() == Decision.NOTHING) return Optional.empty();
        var person = entry.person() == null ? null : entry.person().id();
        var now = clock.instant();
        Action action =
                switch (choice.decision()) {
                    case HOURS -> new Action.Hours(client.id(), person, choice.quarters(), now);
                    case GIFT -> new Action.Gift(client.id(), person, offer(practice, choice), now);
                    case NOTHING, CARD -> new Action.Card(client.id(), person, now);
                };
        return guard.judge(practice, action).blocking().findFirst();
    }

    private @Nullable Offer offer(Practice practice, Choice choice) {
        var idea = Drafting.idea(choice, shelf.ideas(practice));
        if (idea == null) return null;
        return Conflicts.offer(practice, idea);
    }

    Applied apply(Practice practice, Proposal proposal) {
        refuseShort(proposal);
        var season = proposal.season();
        var id = season.id();
        if (id == null) id = store.open(practice, season.occasion(), season.year(), clock.instant());
        var keptOut = new ArrayList<Proposal.Entry>();
        for (var entry : proposal.entries()) {
            if (entry.kept() != null && entry.kept().stage().isFixed()) continue;
            if (entry.conflict() != null
                    || blocked(practice, entry, entry.choice()).isPresent()) keptOut.add(entry);
            else keep(practice, id, entry);
        }
        store.applied(practice, id, clock.instant());
        return new Applied(proposal, keptOut);
    }

    private void keep(Practice practice, UUID season, Proposal.Entry entry) {
        var idea = entry.chosen().idea();
        var today = practice.today(clock);
        store.keep(
                practice,
                store.entry(practice, season, entry.id()),
                new Kept(entry.choice(), entry.chosen().cost(), Kept.Stage.PLANNED, today, null),
                idea == null ? List.of() : List.copyOf(idea.suits()));
    }

    private void refuseShort(Proposal proposal) {
        var shortBy = proposal.shortBy();
        if (shortBy == null) return;
        if (shortBy.amount().isZero())
            throw new Refused(words.say("season.refused.short-hours", shortBy.quarters() / 4.0));
        var whom = proposal.entries().stream()
                .filter(entry -> shortBy.letters().contains(entry.id()))
                .map(Proposal.Entry::name)
                .toList();
        throw new Refused(words.say("season.refused.short", Moneys.shown(shortBy.amount()), String.join(", ", whom)));
    }

    void refuseLessThanSpent(Practice practice, UUID season, Money budget) {
        long spent = store.entries(practice, season).stream()
                .map(Noted::kept)
                .filter(kept -> kept != null && kept.stage().isFixed())
                .mapToLong(Kept::cost)
                .sum();
        if (budget.getAmountMinorLong() < spent)
            throw new Refused(words.say("season.refused.budget-spent", Moneys.shown(practice.money(spent))));
    }

    /** Ordered or paid, with the price it really has; past the budget only after raising it. */
    void move(Practice practice, Proposal proposal, UUID id, Kept.Stage stage, Money paid) {
        var entry = onList(proposal, id);
        var kept = entry.kept();
        if (kept == null) throw new Refused(words.say("season.refused.not-kept", entry.name()));
        if (kept.choice().decision() != Decision.GIFT)
            throw new Refused(words.say("season.refused.no-gift", entry.name()));
        if (Idea.TO_BE_FOUND_OUT.equals(kept.choice().name()))
            throw new Refused(words.say("season.refused.reserve", entry.name()));
        if (stage == Kept.Stage.ORDERED)
            blocked(practice, entry, kept.choice()).ifPresent(concern -> {
                throw new Refused(words.say("season.refused.blocked", entry.name(), concern.why()));
            });
        refuseOverBudget(proposal, entry, paid);
        var season = proposal.season().id();
        if (season == null) throw new Refused(words.say("season.refused.not-kept", entry.name()));
        store.move(
                practice, store.entry(practice, season, id), stage, paid.getAmountMinorLong(), practice.today(clock));
    }

    /** What is ordered and spent with this, and a card for everyone else, has to fit. */
    private void refuseOverBudget(Proposal proposal, Proposal.Entry ordered, Money paid) {
        long others = proposal.entries().stream()
                .filter(entry -> entry != ordered)
                .mapToLong(Deciding::leastCost)
                .sum();
        var over = paid.plusMinor(others).minus(proposal.budget());
        if (!over.isPositive()) return;
        var droppable = proposal.entries().stream()
                .filter(entry -> entry != ordered && entry.isLocked() && !isFixed(entry))
                .filter(entry -> entry.chosen().cost() > 0)
                .map(entry -> entry.name() + " ("
                        + Moneys.shown(proposal.money(entry.chosen().cost())) + ")")
                .toList();
        throw new Refused(
                droppable.isEmpty()
                        ? words.say(
                                "season.refused.over-budget-none", Moneys.shown(over), Moneys.shown(proposal.budget()))
                        : words.say(
                                "season.refused.over-budget",
                                Moneys.shown(over),
                                Moneys.shown(proposal.budget()),
                                String.join(", ", droppable)));
    }

    private static boolean isFixed(Proposal.Entry entry) {
        return entry.kept() != null && entry.kept().stage().isFixed();
    }

    private static long leastCost(Proposal.Entry entry) {
        var kept = entry.kept();
        if (kept != null && kept.stage().isFixed()) return kept.cost();
        if (entry.isLocked()) return entry.chosen().cost();
        return entry.options().stream().mapToLong(Option::cost).min().orElse(0);
    }
}
