package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.boundary.Action;
import amity.boundary.Boundaries;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Facts;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.practice.Practice;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what to know before a talk with a client, for all talks of a day at once. */
@Component
@Transactional(readOnly = true)
public class Talks {
    private final Ledger ledger;
    private final Promises promises;
    private final Facts facts;
    private final Clients clients;
    private final Boundaries boundaries;
    private final Mentions mentions;
    private final Guard guard;
    private final Looks looks;

    Talks(
            Ledger ledger,
            Promises promises,
            Facts facts,
            Clients clients,
            Boundaries boundaries,
            Mentions mentions,
            Guard guard,
            Looks looks) {
        this.ledger = ledger;
        this.promises = promises;
        this.facts = facts;
        this.clients = clients;
        this.boundaries = boundaries;
        this.mentions = mentions;
        this.guard = guard;
        this.looks = looks;
    }

    /**
     * The last talk with a client.
     *
     * @param quiet what was said stays between the two
     */
    public record Last(Moment talk, boolean quiet) {}

    public Optional<Last> last(Practice practice, Client client) {
        return ledger.lastTalk(practice.id(), client.id(), looks.now(practice).today())
                .map(talk -> new Last(talk, !mentions.isSpeakable(talk, client)));
    }

    /** Before a talk that could begin now. */
    public Briefing before(Practice practice, Client client) {
        var now = looks.now(practice).now();
        return requireNonNull(
                before(practice, List.of(client), Map.of(client.id(), now)).get(client.id()));
    }

    /**
     * Before several talks, with a number of queries that does not grow with them.
     *
     * @param begin when each begins
     */
    public Map<Client.Id, Briefing> before(Practice practice, Collection<Client> with, Map<Client.Id, Instant> begin) {
        if (with.isEmpty()) return Map.of();
        var look = looks.now(practice);
        var ids = with.stream().map(Client::id).toList();
        var lines = boundaries.lines(practice, ids, look.today());
        var known = facts.drawnOn(practice.id(), ids);
        var matters = clients.openMatters(practice.id(), ids);
        var verdicts = guard.judge(
                practice, begin.keySet(), id -> new Action.Call(id, null, "", requireNonNull(begin.get(id))));
        var open = promises.open(practice.id()).stream()
                .filter(promise -> begin.containsKey(promise.client()))
                .collect(Collectors.groupingBy(Promise::client));
        return with.stream().collect(Collectors.toMap(Client::id, client -> {
            var drawn = requireNonNull(lines.get(client.id()));
            var facts = known.getOrDefault(client.id(), List.of());
            var promised = open.getOrDefault(client.id(), List.of());
            return new Briefing(
                    client,
                    of(promised, Promise.Whose.OURS),
                    of(promised, Promise.Whose.THEIRS),
                    mentions.askAfter(client, facts, drawn, look.today()).orElse(null),
                    drawn,
                    drawn.reachedUntil(requireNonNull(begin.get(client.id()))).orElse(null),
                    requireNonNull(verdicts.get(client.id())).concerns(),
                    mentions.betterNot(facts, matters.getOrDefault(client.id(), List.of()), drawn, look.today()));
        }));
    }

    private static List<Promise> of(List<Promise> promises, Promise.Whose whose) {
        return promises.stream().filter(promise -> promise.whose() == whose).toList();
    }
}
