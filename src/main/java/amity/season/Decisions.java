package amity.season;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.Offer;
import amity.boundary.Pass;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is decided, after asking the guard once more. */
@Component
@Transactional
public class Decisions {
    private final SeasonStore seasons;
    private final EntryStore entries;
    private final DecisionStore store;
    private final Ideas shelf;
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    Decisions(
            SeasonStore seasons,
            EntryStore entries,
            DecisionStore store,
            Ideas shelf,
            Guard guard,
            Words words,
            Clock clock) {
        this.seasons = seasons;
        this.entries = entries;
        this.store = store;
        this.shelf = shelf;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    /** What the user decides for the entries: all of it, or none where one of them cannot be. */
    void decide(Practice practice, UUID season, Map<Proposal.Entry, Choice> choices, @Nullable String anyway) {
        var ideas = shelf.ideas(practice);
        var actions = new ArrayList<Action>();
        refuseFixed(practice, season, choices.keySet());
        choices.forEach((entry, choice) -> {
            refuseSenseless(choice);
            action(practice, entry, choice, ideas).ifPresent(actions::add);
        });
        guard.holdBack(practice, actions, anyway);
        choices.forEach((entry, choice) ->
                entries.lock(practice, entries.entry(practice, season, entry.id()), choice, practice.today(clock)));
    }

    /** By what is stored at this instant: it may have been ordered since the proposal was looked at. */
    void refuseFixed(Practice practice, UUID season, Set<Proposal.Entry> chosen) {
        var ids = chosen.stream().map(Proposal.Entry::id).collect(Collectors.toSet());
        var fixed = entries.fixed(practice, season, ids);
        for (var entry : chosen)
            if (fixed.contains(entry.id())) throw new Refusal(words.say("season.refused.fixed", entry.name()));
    }

    private void refuseSenseless(Choice choice) {
        boolean nameless = choice.name() == null || choice.name().isBlank();
        if (choice.decision() == Decision.GIFT && nameless) throw new Refusal(words.say("season.refused.no-name"));
        if (choice.decision() == Decision.HOURS && choice.quarters() <= 0)
            throw new Refusal(words.say("season.refused.no-hours"));
        if (choice.price() < 0) throw new Refusal(words.say("season.refused.price"));
    }

    /** Asks the guard for leave to give this now; empty for nothing, or for somebody who is no client. */
    public Optional<Pass> pass(Practice practice, Proposal.Entry entry, Choice choice, @Nullable String anyway) {
        return action(practice, entry, choice, shelf.ideas(practice))
                .map(action -> guard.pass(practice, action, anyway));
    }

    /** The same for what is only bought: it is asked about again when it is given. */
    public void holdBack(Practice practice, Proposal.Entry entry, Choice choice, @Nullable String anyway) {
        action(practice, entry, choice, shelf.ideas(practice))
                .ifPresent(action -> guard.holdBack(practice, List.of(action), anyway));
    }

    private Set<UUID> blocked(Practice practice, List<Proposal.Entry> proposed) {
        var ideas = shelf.ideas(practice);
        var asked = new HashMap<UUID, Action>();
        proposed.forEach(entry ->
                action(practice, entry, entry.choice(), ideas).ifPresent(action -> asked.put(entry.id(), action)));
        var verdicts = guard.judge(practice, asked.keySet(), asked::get);
        return asked.keySet().stream().filter(id -> verdicts.get(id).blocks()).collect(Collectors.toSet());
    }

    private Optional<Action> action(Practice practice, Proposal.Entry entry, Choice choice, List<Idea> ideas) {
        var client = entry.client();
        if (client == null) return Optional.empty();
        var person = entry.person() == null ? null : entry.person().id();
        var now = clock.instant();
        return switch (choice.decision()) {
            case NOTHING -> Optional.empty();
            case HOURS -> Optional.of(new Action.Hours(client.id(), person, choice.quarters(), now));
            case GIFT -> Optional.of(new Action.Gift(client.id(), person, offer(practice, choice, ideas), now));
            case CARD -> Optional.of(new Action.Card(client.id(), person, now));
        };
    }

    private static @Nullable Offer offer(Practice practice, Choice choice, List<Idea> ideas) {
        var idea = SeasonPlanner.idea(choice, ideas);
        if (idea == null) return null;
        var all = Stream.of(idea, idea.beside()).filter(Objects::nonNull).toList();
        return new Offer(
                idea.id(),
                idea.name(),
                all.stream().flatMap(one -> one.contains().stream()).collect(Collectors.toSet()),
                all.stream().anyMatch(Idea::personal),
                idea.category().word(),
                practice.money(idea.price()),
                idea.quarters());
    }

    DecisionResult apply(Practice practice, Proposal proposal) {
        refuseShort(proposal);
        var id = opened(practice, proposal.season());
        var blocked = blocked(practice, proposal.entries());
        var keptOut = new ArrayList<Proposal.Entry>();
        for (var entry : proposal.entries()) {
            if (entry.isFixed()) continue;
            if (entry.conflict() != null || blocked.contains(entry.id())) keptOut.add(entry);
            else keep(practice, id, entry);
        }
        seasons.applied(practice, id, clock.instant());
        return new DecisionResult(proposal, keptOut);
    }

    /** Keeps one decision by itself, as it stands: she bought it before the plan was kept. */
    public void keep(Practice practice, Season season, Proposal.Entry entry) {
        keep(practice, opened(practice, season), entry);
    }

    private void keep(Practice practice, UUID season, Proposal.Entry entry) {
        var idea = entry.chosen().idea();
        var today = practice.today(clock);
        store.keep(
                practice,
                entries.entry(practice, season, entry.id()),
                new KeptDecision(entry.choice(), entry.chosen().cost(), KeptDecision.Stage.PLANNED, today, null),
                idea);
    }

    private void refuseShort(Proposal proposal) {
        var shortBy = proposal.shortBy();
        if (shortBy == null || proposal.isKeepable()) return;
        if (shortBy.amount().isZero())
            throw new Refusal(words.say("season.refused.short-hours", shortBy.quarters() / 4.0));
        var whom = proposal.entries().stream()
                .filter(entry -> shortBy.letters().contains(entry.id()))
                .map(Proposal.Entry::name)
                .toList();
        if (whom.isEmpty()) throw new Refusal(words.say("season.refused.short-fixed", Moneys.shown(shortBy.amount())));
        throw new Refusal(words.say("season.refused.short", Moneys.shown(shortBy.amount()), whom));
    }

    void refuseLessThanSpent(Practice practice, UUID season, Money budget) {
        long spent = entries.entries(practice, season).stream()
                .map(StoredEntry::kept)
                .filter(kept -> kept != null && kept.stage().isFixed())
                .mapToLong(KeptDecision::cost)
                .sum();
        if (budget.getAmountMinorLong() < spent)
            throw new Refusal(words.say("season.refused.budget-spent", Moneys.shown(practice.money(spent))));
    }

    /** The id of a season, kept from now on. */
    UUID opened(Practice practice, Season season) {
        var id = season.id();
        return id != null ? id : seasons.open(practice, season.occasion(), season.year(), clock.instant());
    }
}
