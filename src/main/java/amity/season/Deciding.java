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
        refuseFixed(entry);
        refuseSenseless(choice);
        blocked(practice, entry, choice).ifPresent(concern -> {
            throw new Refused(words.say("season.refused.blocked", entry.name(), concern.why()));
        });
        store.lock(practice, store.entry(practice, season, entry.id()), choice, practice.today(clock));
    }

    void refuseFixed(Proposal.Entry entry) {
        if (entry.kept() != null && entry.kept().stage().isFixed())
            throw new Refused(words.say("season.refused.fixed", entry.name()));
    }

    private void refuseSenseless(Choice choice) {
        boolean nameless = choice.name() == null || choice.name().isBlank();
        if (choice.decision() == Decision.GIFT && nameless) throw new Refused(words.say("season.refused.no-name"));
        if (choice.decision() == Decision.HOURS && choice.quarters() <= 0)
            throw new Refused(words.say("season.refused.no-hours"));
        if (choice.price() < 0) throw new Refused(words.say("season.refused.price"));
    }

    /** The guard's block, asked at this instant with what would really be given. */
    Optional<Concern> blocked(Practice practice, Proposal.Entry entry, Choice choice) {
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
                idea);
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
}
