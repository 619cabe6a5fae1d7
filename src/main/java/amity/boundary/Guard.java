package amity.boundary;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place that judges an action before it is taken: asked when it is proposed, and again when it is done. */
@Component
@Transactional(readOnly = true)
@NamedInterface("shared")
public class Guard {
    private final Clients clients;
    private final Boundaries boundaries;
    private final List<Rule> rules;
    private final BestTime best;
    private final Waivers passes;

    Guard(Clients clients, Boundaries boundaries, List<Rule> rules, BestTime best, Waivers passes) {
        this.clients = clients;
        this.boundaries = boundaries;
        this.rules = rules;
        this.best = best;
        this.passes = passes;
    }

    /**
     * Leave to do it now.
     *
     * @param anyway why it is done in spite of what the guard warns of; it is kept
     * @throws GuardRefusal where something blocks it, or warns of it and no reason is given
     */
    @Transactional
    public Pass pass(Practice practice, Action action, @Nullable String anyway) {
        return pass(practice, List.of(action), anyway).getFirst();
    }

    /** Leave to do all of these now, or none: each has a pass of its own. */
    @Transactional
    public List<Pass> pass(Practice practice, List<? extends Action> actions, @Nullable String anyway) {
        holdBack(practice, actions, anyway);
        return actions.stream().map(Pass::new).toList();
    }

    /** Refuses as {@code pass} does, but gives no leave: for what is only decided or prepared; whoever does it in the end asks again. */
    @Transactional
    public void holdBack(Practice practice, List<? extends Action> actions, @Nullable String anyway) {
        boolean reasoned = anyway != null && !anyway.isBlank();
        var verdicts = judge(practice, actions);
        var asked = IntStream.range(0, actions.size())
                .mapToObj(i -> new GuardRefusal.Back(actions.get(i), verdicts.get(i)))
                .toList();
        var held = asked.stream().filter(one -> !one.passes(reasoned)).toList();
        if (!held.isEmpty()) throw new GuardRefusal(held);
        asked.forEach(one -> passes.keep(practice, one, anyway));
    }

    /** It was not done after all: why it was passed is forgotten, and with it the boundary it crossed. */
    @Transactional
    public void takeBack(Practice practice, Client.Id client, Instant at) {
        passes.takeBack(practice, client, at);
    }

    /** The warnings passed for a client, the latest first. */
    public List<Waiver> passed(Practice practice, Client.Id client) {
        return passes.of(practice, client);
    }

    public Verdict judge(Practice practice, Action action) {
        return judge(practice, List.of(action)).getFirst();
    }

    /** What speaks against each of some things, by the action that it would be. */
    public <T> Map<T, Verdict> judge(
            Practice practice, Collection<T> things, Function<? super T, ? extends Action> action) {
        var some = things.stream().distinct().toList();
        var verdicts = judge(practice, some.stream().map(action).toList());
        return IntStream.range(0, some.size()).boxed().collect(Collectors.toMap(some::get, verdicts::get));
    }

    /** Judges many actions in their order, with a number of queries that does not grow with them. */
    public List<Verdict> judge(Practice practice, List<? extends Action> actions) {
        if (actions.isEmpty()) return List.of();
        var touched = actions.stream().map(Action::client).distinct().toList();
        var standings = standings(practice, touched, earliest(practice, actions));
        var checks = rules.stream().map(rule -> rule.over(practice, touched)).toList();
        return actions.stream()
                .map(action -> verdict(action, standings.get(action.client()), checks))
                .toList();
    }

    private Verdict verdict(Action action, @Nullable GuardView standing, List<Rule.Check> checks) {
        if (standing == null) throw NotFound.of("refusal.no-client");
        return Verdict.of(best.settle(action, standing, one -> checks.stream()
                .flatMap(check -> check.concerns(one, standing))
                .toList()));
    }

    private Map<Client.Id, GuardView> standings(Practice practice, List<Client.Id> touched, LocalDate since) {
        var matters = clients.openMatters(practice.id());
        var lines = boundaries.lines(practice, touched, since);
        return clients.among(practice.id(), touched).values().stream()
                .collect(Collectors.toMap(
                        Client::id,
                        client -> new GuardView(
                                practice,
                                client,
                                matters.getOrDefault(client.id(), List.of()),
                                requireNonNull(lines.get(client.id())))));
    }

    private static LocalDate earliest(Practice practice, List<? extends Action> actions) {
        return actions.stream()
                .map(action -> LocalDate.ofInstant(action.at(), practice.zone()).minusDays(1))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
