package amity.season;

import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The seasons of a practice: proposed inside their budgets, decided by the user, kept when she applies them. */
@Component
@Transactional
public class Seasons {
    private final SeasonStore store;
    private final EntryStore entries;
    private final DraftCache drafts;
    private final Decisions decisions;
    private final Words words;
    private final Clock clock;

    Seasons(SeasonStore store, EntryStore entries, DraftCache drafts, Decisions decisions, Words words, Clock clock) {
        this.store = store;
        this.entries = entries;
        this.drafts = drafts;
        this.decisions = decisions;
        this.words = words;
        this.clock = clock;
    }

    /** The season at hand: that of the next occurrence, until twelve days after it the one just past. */
    @Transactional(readOnly = true)
    public Season current(Practice practice, Occasion occasion) {
        return of(practice, occasion, occasion.yearAt(practice.today(clock)));
    }

    @Transactional(readOnly = true)
    public Season of(Practice practice, Occasion occasion, int year) {
        return store.find(practice, occasion, year).orElseGet(() -> Season.untouched(occasion, year));
    }

    /** Whether Christmas has opened itself: from October on, unless the user wants none this year. */
    @Transactional(readOnly = true)
    public boolean isOpen(Practice practice, Occasion occasion) {
        var season = current(practice, occasion);
        return !season.skipped() && !practice.today(clock).isBefore(occasion.opensIn(season.year()));
    }

    @Transactional(readOnly = true)
    public Proposal propose(Practice practice, Season season) {
        return propose(practice, season, null, null, practice.today(clock));
    }

    /** The best plan inside these budgets, or inside the season's own: a look-up, unless something was recorded since it was last asked for. */
    @Transactional(readOnly = true)
    public Proposal propose(
            Practice practice, Season season, @Nullable Money budget, @Nullable Integer quarters, LocalDate asOf) {
        return proposal(drafts.of(practice, season, asOf), practice, season, budget, quarters);
    }

    /** Until she sets a budget, the plan is worked out at what the cards cost. */
    private static Proposal proposal(
            SeasonDraft draft, Practice practice, Season season, @Nullable Money asked, @Nullable Integer quarters) {
        var budget = asked != null ? asked : season.budget();
        int hours = quarters != null ? quarters : season.quarters();
        var proposal = draft.proposal(season, budget != null ? budget : practice.money(0), hours);
        return budget == null && !proposal.isPossible() ? draft.proposal(season, proposal.least(), hours) : proposal;
    }

    /** Sets what may be spent, from today on; never less than what is ordered or spent. */
    public Season budget(Practice practice, Season season, Money money, int quarters) {
        if (money.isNegative() || quarters < 0) throw new Refusal(words.say("season.refused.budget-negative"));
        if (!money.getCurrencyUnit().equals(practice.currency()))
            throw new Refusal(words.say(
                    "season.refused.budget-currency", practice.currency().getCode()));
        var opened = opened(practice, season);
        decisions.refuseLessThanSpent(practice, opened, money);
        store.budget(practice, opened, money, quarters, practice.today(clock));
        return of(practice, season.occasion(), season.year());
    }

    /** Every budget that differed from the one before, the first one first. */
    @Transactional(readOnly = true)
    public List<Season.Budget> budgets(Practice practice, Season season) {
        var changes = new ArrayList<Season.Budget>();
        if (season.id() == null) return changes;
        for (var budget : store.budgets(practice, season.id()))
            if (changes.isEmpty() || !changes.getLast().money().isEqual(budget.money())) changes.add(budget);
        return changes;
    }

    /** Skips the season, quiet until next October; false brings it back. */
    public Season skip(Practice practice, Season season, boolean skipped) {
        store.skip(practice, opened(practice, season), skipped);
        return of(practice, season.occasion(), season.year());
    }

    /** Keeps the plan as proposed inside these budgets; refuses when it is none, and leaves out what the guard no longer allows. */
    public DecisionResult apply(Practice practice, Season season, Money budget, int quarters) {
        if (season.skipped()) throw new Refusal(words.say("season.refused.skipped"));
        var budgeted = isBudget(season, budget, quarters) ? season : budget(practice, season, budget, quarters);
        return decisions.apply(practice, propose(practice, budgeted));
    }

    private static boolean isBudget(Season season, Money budget, int quarters) {
        return budget.equals(season.budget()) && quarters == season.quarters();
    }

    @Transactional(readOnly = true)
    public Proposal.Entry onList(Practice practice, Season season, UUID subject) {
        return propose(practice, season).entry(subject);
    }

    /** Locks what is proposed for an entry: the plan works around it. */
    public void lock(Practice practice, Season season, Proposal.Entry proposed, @Nullable String anyway) {
        decisions.decide(practice, opened(practice, season), Map.of(proposed, proposed.choice()), anyway);
    }

    /**
     * Locks what the user decides for an entry, with a reason where it is not what was proposed.
     *
     * @param anyway why, where the guard warns of it
     */
    public void decide(
            Practice practice, Season season, Proposal.Entry proposed, Choice choice, @Nullable String anyway) {
        if (!proposed.choice().isSameAs(choice)
                && (choice.why() == null || choice.why().isBlank()))
            throw new Refusal(words.say("season.refused.reason"));
        decisions.decide(practice, opened(practice, season), Map.of(proposed, choice), anyway);
    }

    public void decide(Practice practice, Season season, UUID subject, Choice choice, @Nullable String anyway) {
        decide(practice, season, onList(practice, season, subject), choice, anyway);
    }

    /** Locks many decisions at once; where one cannot be, it is refused and nothing is kept. */
    public void decideAll(Practice practice, Season season, Map<UUID, Choice> choices, @Nullable String anyway) {
        var proposal = propose(practice, season);
        var decided = new LinkedHashMap<Proposal.Entry, Choice>();
        choices.forEach((entry, choice) -> decided.put(proposal.entry(entry), choice));
        decisions.decide(practice, opened(practice, season), decided, anyway);
    }

    public void unlock(Practice practice, Season season, UUID entry) {
        if (season.id() != null) entries.unlock(practice, entries.entry(practice, season.id(), entry));
    }

    /** Puts a client or person on the list who would not be there, or back on it. */
    public void add(Practice practice, Season season, UUID subject) {
        entries.list(practice, entries.entry(practice, opened(practice, season), subject), true, false);
    }

    public void leaveOut(Practice practice, Season season, Proposal.Entry entry) {
        var opened = opened(practice, season);
        decisions.refuseFixed(practice, opened, Set.of(entry));
        entries.list(practice, entries.entry(practice, opened, entry.id()), false, true);
    }

    /** Chooses whom an entry's card is for; null is the client itself, or whoever is proposed. */
    public void goesTo(Practice practice, Season season, UUID entry, @Nullable UUID person) {
        entries.goesTo(practice, entries.entry(practice, opened(practice, season), entry), person);
    }

    /** The entry of somebody on the list, stored if it was not, so that a card can refer to it. */
    public UUID entry(Practice practice, Season season, UUID subject) {
        return entries.entry(practice, opened(practice, season), subject);
    }

    /** The id of a season, stored if it was not yet. */
    public UUID opened(Practice practice, Season season) {
        return decisions.opened(practice, season);
    }
}
