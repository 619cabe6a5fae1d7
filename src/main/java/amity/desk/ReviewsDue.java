package amity.desk;

import amity.partnership.review.Round;
import amity.partnership.review.Rounds;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What only the user can say: what came back where the books show work and payment alone, the review of the quarter, and what she wants with whoever is new. */
@Component
record ReviewsDue(StandingLookup stands, Rounds rounds, Reviews reviews, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var round = round(look);
        return Stream.concat(cameBack(look), (round.isPresent() ? round : wanted(look)).stream());
    }

    /** The review of the quarter, until everyone was gone through: then only who joined since is brought up, one at a time. */
    private Optional<Entry> round(Look look) {
        var round = rounds.on(look.practice(), look.today());
        if (round.finished() || !round.begun() && !reviewedBefore(look)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                new Entry.Id("round", "practice", round.quarter()),
                EntryKind.REVIEW,
                words.say("desk.round.what"),
                round.begun()
                        ? words.say(
                                "desk.round.begun", round.done(), round.turns().size())
                        : words.say("desk.round.why"),
                null,
                null,
                null,
                new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")),
                round.quarter(),
                List.of(),
                new EntryOutcome.Seen(),
                new Entry.Way(words.say(round.begun() ? "desk.round.go-on" : "desk.round.begin"), "/review"),
                null));
    }

    /** She has said in an earlier quarter what she wants with somebody, and not again since. */
    private boolean reviewedBefore(Look look) {
        var practice = look.practice();
        return reviews.unanswered(practice.id(), Question.WANTED, Round.opens(look.today()), 1).stream()
                .anyMatch(client -> reviews.answers(practice.id(), client).stream()
                        .anyMatch(answer -> answer.question() == Question.WANTED));
    }

    private Stream<Entry> cameBack(Look look) {
        var clients = stands.workOnly(look);
        return clients == 0
                ? Stream.empty()
                : Stream.of(new Entry(
                        new Entry.Id("came-back", "practice", quarter(look.today())),
                        EntryKind.REVIEW,
                        words.say("desk.came-back.what"),
                        words.say("desk.came-back.why", clients),
                        null,
                        null,
                        null,
                        new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")),
                        quarter(look.today()),
                        List.of(),
                        new EntryOutcome.Seen(),
                        new Entry.Way(words.say("desk.came-back.way"), "/what-came-back"),
                        null));
    }

    private Optional<Entry> wanted(Look look) {
        var unsaid = stands.unsaid(look);
        unsaid.ifPresent(one -> look.meet(List.of(one.client())));
        return unsaid.flatMap(one -> look.client(one.client())
                .map(client -> new Entry(
                        new Entry.Id("review", client.id().toString(), quarter(look.today())),
                        EntryKind.REVIEW,
                        words.say("desk.wanted.what", client.name()),
                        words.say("desk.wanted.why." + one.called(), client.name()),
                        client.id(),
                        null,
                        null,
                        new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then")),
                        one.kind().word(),
                        List.of(),
                        new EntryOutcome.Wanted(client.id()),
                        null,
                        null)));
    }

    private static String quarter(LocalDate day) {
        return Round.quarter(day);
    }
}
