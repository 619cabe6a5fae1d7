package amity.partnership.ask;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a client could be asked for: what is missing, beginning with what costs them least, each with its why and with words. */
@Component
@Transactional(readOnly = true)
public class Suggestions {
    private final Clients clients;
    private final AskStore asks;
    private final Groundwork groundwork;
    private final AskPhrases sayings;
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    Suggestions(
            Clients clients,
            AskStore asks,
            Groundwork groundwork,
            AskPhrases sayings,
            Guard guard,
            Words words,
            Clock clock) {
        this.clients = clients;
        this.asks = asks;
        this.groundwork = groundwork;
        this.sayings = sayings;
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What could be asked on a day, what costs least first.
     *
     * @param timing whether it is a good moment, in one sentence
     */
    public record Suggested(List<Suggestion> suggestions, String timing) {}

    /** Of what they have not given for two years; where nothing is missing, of what they gave longest ago. */
    public Suggested of(Practice practice, Client.Id id, LocalDate today) {
        var client = clients.get(practice.id(), id);
        if (client.status() == Client.Status.PROSPECT) {
            return new Suggested(List.of(), words.say("ask.hidden.prospect"));
        }
        var grounds = groundwork.of(practice, client, today);
        var used = new HashSet<String>();
        asks.of(practice.id(), id).stream()
                .map(Ask::wording)
                .filter(Objects::nonNull)
                .forEach(used::add);
        var chosen = sayings.of(practice, grounds, used);
        var could = Arrays.stream(Kind.values())
                .filter(Kind::isWay)
                .sorted(order(grounds))
                .map(way -> new Suggestion(
                        way,
                        why(grounds, way),
                        Objects.requireNonNull(chosen.get(way)).wording(),
                        Objects.requireNonNull(chosen.get(way)).words()))
                .toList();
        return new Suggested(allowed(practice, id, could), timing(grounds));
    }

    private List<Suggestion> allowed(Practice practice, Client.Id client, List<Suggestion> could) {
        var verdicts = guard.judge(
                practice, could, one -> new Action.Ask(client, null, one.way(), one.words(), clock.instant()));
        return could.stream().filter(one -> !verdicts.get(one).forbids()).toList();
    }

    private static Comparator<Kind> order(Grounds grounds) {
        return Comparator.comparing((Kind way) -> !grounds.misses(way))
                .thenComparing(way -> Cost.of(way, grounds))
                .thenComparing(way -> way);
    }

    private List<String> why(Grounds grounds, Kind way) {
        var why = new ArrayList<String>();
        var last = grounds.received().get(way);
        if (last == null) {
            why.add(words.say("ask.why.never"));
        } else {
            why.add(words.say(
                    grounds.misses(way) ? "ask.why.long-ago" : "ask.why.last", Days.shown(last, grounds.today())));
        }
        if (way == Kind.REFERRAL && !grounds.introduced().isEmpty()) {
            why.add(words.say("ask.why.introduced", grounds.introduced().getFirst()));
        }
        if (way == Kind.MENTION && grounds.havePraisedLately()) {
            why.add(words.say(
                    "ask.why.praised", Days.shown(Objects.requireNonNull(grounds.praised()), grounds.today())));
        }
        if (grounds.given().containsKey(way)) {
            why.add(words.say("ask.why.given"));
        }
        why.add(words.say("ask.why.cost." + way.word()));
        return why;
    }

    private String timing(Grounds grounds) {
        var finished = grounds.finished();
        if (grounds.haveComplainedLately()) {
            return words.say("ask.timing.complaint", shown(grounds, Objects.requireNonNull(grounds.complained())));
        }
        if (grounds.havePraisedLately()) {
            return words.say("ask.timing.praise", shown(grounds, Objects.requireNonNull(grounds.praised())));
        }
        return finished == null
                ? words.say("ask.timing.wait")
                : words.say("ask.timing.finished", finished.project(), shown(grounds, finished.last()));
    }

    private static String shown(Grounds grounds, LocalDate day) {
        return Days.withWeekday(day, grounds.today());
    }
}
