package amity.desk;

import amity.boundary.Guard;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Proposals;
import amity.moment.Signal;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import amity.partnership.ask.Asks;
import amity.shell.Days;
import amity.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What she meant to ask, on the day she said or when praise makes it easy, and never while the guard would hold it back; and what was asked, when it is time to look how it went. */
@Component
record AsksDue(Asks asks, Ledger ledger, Proposals proposals, Guard guard, Words words) implements Prompt {
    static final String RULE = "ask";
    static final String OPEN = "open";
    private static final Set<Signal> EASY = Set.of(Signal.PRAISE, Signal.THANKS);
    private static final int FRESH = 7;

    @Override
    public Stream<Entry> entries(Look look) {
        var open = asks.open(look.practice());
        if (open.isEmpty()) return Stream.empty();
        var praise = praise(look);
        var due = open.stream().filter(ask -> isDue(ask, look, praise)).toList();
        look.meet(due.stream().map(Ask::client).toList());
        var planned = due.stream()
                .filter(ask -> ask.state() == AskState.PLANNED)
                .filter(ask -> look.client(ask.client()).isPresent())
                .toList();
        var verdicts = guard.judge(look.practice(), planned, ask -> Asks.action(ask, look.now()));
        var free = due.stream()
                .filter(ask -> !verdicts.containsKey(ask) || !verdicts.get(ask).blocks())
                .toList();
        return look.entries(
                free,
                Ask::client,
                (ask, client) -> entry(look, ask, client, praise.get(client.id()), verdicts.get(ask)));
    }

    /** Who praised or thanked us in the last days. */
    private Map<Client.Id, Moment> praise(Look look) {
        var latest = new HashMap<Client.Id, Moment>();
        ledger.signals(look.practice().id(), EASY, look.today().minusDays(FRESH)).stream()
                .filter(moment -> moment.direction() == Direction.RECEIVED && !moment.isPersonal())
                .filter(moment -> !proposals.isConfidential(moment.words()))
                .filter(moment -> !moment.day().isAfter(look.today()))
                .forEach(moment -> latest.put(moment.client(), moment));
        return latest;
    }

    private static boolean isDue(Ask ask, Look look, Map<Client.Id, Moment> praise) {
        return ask.remind() != null && !ask.remind().isAfter(look.today())
                || ask.state() == AskState.PLANNED && praise.containsKey(ask.client());
    }

    private static AskState next(AskState state) {
        return switch (state) {
            case PLANNED -> AskState.ASKED;
            case ASKED -> AskState.AGREED;
            default -> AskState.GIVEN;
        };
    }

    private Entry entry(Look look, Ask ask, Client client, @Nullable Moment praise, @Nullable Verdict verdict) {
        var easy = ask.state() == AskState.PLANNED ? praise : null;
        var state = ask.state().word();
        return Entry.of(
                        EntryKind.ASK,
                        Entry.Id.of(RULE, ask.id(), state + "-" + (ask.remind() == null ? OPEN : ask.remind())),
                        words.say(
                                "desk.ask.what." + state,
                                client.name(),
                                words.say("ask.way." + ask.way().word())),
                        easy == null
                                ? words.say("desk.ask.why." + state, Days.inFull(ask.since(), look.today()))
                                : words.say("ask.timing.praise", Days.withWeekday(easy.day(), look.today())),
                        new Entry.Margin(
                                words.say("desk.days", ChronoUnit.DAYS.between(ask.since(), look.today())),
                                words.say("desk.ask.since." + state)))
                .about(client.id())
                .moments(easy == null ? List.of() : List.of(easy.id()))
                .becomes(new EntryOutcome.Asking(ask, next(ask.state())))
                .way(words.say("desk.ask.way"), "/clients/" + client.id() + "/asks")
                .say(verdict == null ? null : new Entry.Say(ask.words(), verdict.concerns()));
    }
}
