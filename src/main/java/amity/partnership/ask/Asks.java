package amity.partnership.ask;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Hindsight;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients are asked for: one thing at a time of each, from the plan to what came of it. */
@Component
@Transactional
public class Asks {
    private final AskStore store;
    private final Clients clients;
    private final Guard guard;
    private final Hindsight hindsight;
    private final Outcomes outcomes;
    private final Turns turns;

    Asks(AskStore store, Clients clients, Guard guard, Hindsight hindsight, Outcomes outcomes, Turns turns) {
        this.store = store;
        this.clients = clients;
        this.guard = guard;
        this.hindsight = hindsight;
        this.outcomes = outcomes;
        this.turns = turns;
    }

    /** Plans an ask; refused while another is open with the client. */
    public Ask plan(Practice practice, AskPlan plan) {
        var client = clients.get(practice.id(), plan.client());
        if (!plan.way().isWay()) throw turns.refused("ask.wrong.way");
        refuseSecond(practice, client);
        var today = turns.today(practice);
        refuseForbidden(practice, client, plan.way(), turns.said(plan.words()));
        var ask = new Ask(
                new Ask.Id(Ids.next()),
                client.id(),
                plan.person(),
                plan.way(),
                plan.wording(),
                turns.said(plan.words()),
                new TreeMap<>(Map.of(AskState.PLANNED, today)),
                null,
                null,
                null,
                turns.reminder(practice, AskState.PLANNED));
        store.insert(practice.id(), ask);
        return ask;
    }

    private void refuseForbidden(Practice practice, Client client, Kind way, String said) {
        var verdict = guard.judge(practice, new Action.Ask(client.id(), null, way, said, turns.now()));
        if (verdict.forbids()) throw new Refusal(verdict.concerns().getFirst().why());
    }

    /** Refuses a second open ask, and any with a client she has parted from. */
    private void refuseSecond(Practice practice, Client client) {
        if (client.status() == Client.Status.PARTED) throw turns.refused("ask.wrong.parted", client.name());
        store.open(practice.id(), client.id()).ifPresent(other -> {
            throw turns.refused("ask.wrong.open", client.name(), other.words());
        });
    }

    /**
     * It was asked, today or on a day gone by.
     *
     * @param anyway why, where the guard warns of it
     * @throws amity.boundary.GuardRefusal where the guard holds it back
     */
    public Ask asked(Practice practice, Ask.Id id, @Nullable LocalDate on, @Nullable String anyway) {
        var ask = turns.next(practice, get(practice, id), AskState.ASKED, on);
        var at = at(practice, ask);
        return keep(practice, ask.asked(guard.pass(practice, action(ask, at), anyway)));
    }

    /** Now, or for a day gone by a time of it that was good, where there was one: nobody notes the hour. */
    private Instant at(Practice practice, Ask ask) {
        var day = ask.since();
        if (day.equals(turns.today(practice))) return turns.now();
        return hindsight.at(practice, action(ask, turns.now()), day);
    }

    /**
     * An ask as it may be shown.
     *
     * @param withheld why its words are kept back: it is forbidden meanwhile, or speaks of what is closed
     */
    public record Shown(Ask ask, @Nullable String withheld) {
        public String words() {
            return withheld == null ? ask.words() : withheld;
        }
    }

    @Transactional(readOnly = true)
    public List<Shown> shown(Practice practice, List<Ask> some) {
        var verdicts = guard.judge(practice, some, ask -> action(ask, turns.now()));
        return some.stream()
                .map(ask -> new Shown(ask, withheld(ask, verdicts.get(ask))))
                .toList();
    }

    /** Why it is not shown; one that is over is withheld only if personal with that closed. */
    private static @Nullable String withheld(Ask ask, Verdict verdict) {
        return verdict.blocking()
                .filter(concern ->
                        ask.isOpen() ? verdict.forbids() : concern.rule().equals("strand"))
                .findFirst()
                .map(Concern::why)
                .orElse(null);
    }

    public static Action.Ask action(Ask ask, Instant at) {
        return new Action.Ask(ask.client(), ask.person(), ask.way(), ask.words(), at);
    }

    public Ask agreed(Practice practice, Ask.Id id, @Nullable LocalDate on) {
        return keep(practice, turns.next(practice, get(practice, id), AskState.AGREED, on));
    }

    /**
     * They gave it: it is a moment received in its way.
     *
     * @param what what came, in her words; blank for what was asked
     */
    public Ask given(Practice practice, Ask.Id id, @Nullable LocalDate on, String what) {
        var ask = turns.next(practice, get(practice, id), AskState.GIVEN, on);
        return keep(practice, ask.became(outcomes.given(practice, ask, ask.since(), what)));
    }

    /**
     * They said no.
     *
     * @param noted whether that there was talk of it is noted, which counts for nothing
     */
    public Ask declined(Practice practice, Ask.Id id, @Nullable LocalDate on, boolean noted) {
        var ask = turns.next(practice, get(practice, id), AskState.DECLINED, on);
        return keep(practice, noted ? ask.became(outcomes.declined(practice, ask, ask.since())) : ask);
    }

    public Ask withdraw(Practice practice, Ask.Id id) {
        return keep(practice, turns.next(practice, get(practice, id), AskState.WITHDRAWN, null));
    }

    /** One step back, and with it what came of that step; empty where it was only planned: then it is gone. */
    public Optional<Ask> undo(Practice practice, Ask.Id id) {
        return undo(practice, id, null);
    }

    /** The same, setting the reminder it had before. */
    public Optional<Ask> undo(Practice practice, Ask.Id id, @Nullable LocalDate remind) {
        var ask = get(practice, id);
        if (ask.state() == AskState.PLANNED) {
            store.delete(practice.id(), id);
            return Optional.empty();
        }
        var before = ask.back();
        if (!ask.isOpen()) {
            refuseSecond(practice, clients.get(practice.id(), ask.client()));
        }
        outcomes.takeBack(practice, ask);
        if (ask.askedAt() != null && before.askedAt() == null) {
            guard.takeBack(practice, ask.client(), ask.askedAt());
        }
        var reminder = remind == null ? turns.reminder(practice, before.state()) : remind;
        return Optional.of(keep(practice, before.remind(reminder)));
    }

    /** A step was on another day; the moment that came of it moves with it. */
    public Ask correct(Practice practice, Ask.Id id, AskState step, LocalDate day) {
        var ask = turns.corrected(practice, get(practice, id), step, day);
        var moment = ask.moment();
        return keep(
                practice, moment == null || step != ask.state() ? ask : ask.became(outcomes.on(practice, moment, day)));
    }

    /** Other words, or another way, until it was asked. */
    public Ask reword(Practice practice, Ask.Id id, Kind way, String words) {
        var ask = get(practice, id);
        if (ask.state() != AskState.PLANNED) throw turns.refused("ask.wrong.said");
        if (!way.isWay()) throw turns.refused("ask.wrong.way");
        refuseForbidden(practice, clients.get(practice.id(), ask.client()), way, turns.said(words));
        return keep(practice, ask.reworded(way, turns.said(words)));
    }

    /** When to think of it again; never, where no day is given. */
    public Ask remind(Practice practice, Ask.Id id, @Nullable LocalDate day) {
        var ask = get(practice, id);
        return keep(practice, ask.remind(turns.reminder(practice, ask, day)));
    }

    @Transactional(readOnly = true)
    public Ask get(Practice practice, Ask.Id id) {
        return find(practice, id).orElseThrow(() -> NotFound.of("refusal.asks.no-ask"));
    }

    @Transactional(readOnly = true)
    public Optional<Ask> find(Practice practice, Ask.Id id) {
        return store.find(practice.id(), id);
    }

    @Transactional(readOnly = true)
    public Optional<Ask> open(Practice practice, Client.Id client) {
        return store.open(practice.id(), client);
    }

    /** All that a client was ever asked for, the latest first. */
    @Transactional(readOnly = true)
    public List<Ask> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    /** What is open with any client, the soonest reminder first. */
    @Transactional(readOnly = true)
    public List<Ask> open(Practice practice) {
        return store.open(practice.id());
    }

    private Ask keep(Practice practice, Ask ask) {
        store.update(practice.id(), ask);
        return ask;
    }
}
