package amity.desk;

import amity.partnership.review.Round;
import amity.partnership.review.Rounds;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Words;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What only the user can say: what came back where the books show work and payment alone, the review of the quarter, and what she wants with whoever is new. */
@Component
record ReviewsDue(StandingLookup lookup, Rounds rounds, Reviews reviews, Words words) implements Prompt {
    @Override
    public Stream<Entry> entries(Look look) {
        var round = round(look);
        return Stream.concat(cameBack(look), round.isPresent() ? round.stream() : wanted(look));
    }

    /** The review of the quarter, until everyone was gone through: then only who joined since is brought up, one at a time. */
    private Optional<Entry> round(Look look) {
        var round = rounds.on(look.practice(), look.today());
        if (round.isFinished() || !round.isBegun() && !hasReviewedBefore(look)) return Optional.empty();
        return Optional.of(Entry.of(
                        EntryKind.REVIEW,
                        Entry.Id.of("round", "practice", round.quarter()),
                        words.say("desk.round.what"),
                        round.isBegun()
                                ? words.say(
                                        "desk.round.begun",
                                        round.done(),
                                        round.turns().size())
                                : words.say("desk.round.why"),
                        margin())
                .way(words.say(round.isBegun() ? "desk.round.go-on" : "desk.round.begin"), "/review"));
    }

    /** She has said in an earlier quarter what she wants with somebody, and not again since. */
    private boolean hasReviewedBefore(Look look) {
        var practice = look.practice();
        return reviews.unanswered(practice.id(), Question.WANTED, Round.opens(look.today()), 1).stream()
                .anyMatch(client -> reviews.answers(practice.id(), client).stream()
                        .anyMatch(answer -> answer.question() == Question.WANTED));
    }

    private Stream<Entry> cameBack(Look look) {
        int clients = lookup.workOnly(look);
        return clients == 0
                ? Stream.empty()
                : Stream.of(Entry.of(
                                EntryKind.REVIEW,
                                Entry.Id.of("came-back", "practice", Round.quarter(look.today())),
                                words.say("desk.came-back.what"),
                                words.say("desk.came-back.why", clients),
                                margin())
                        .way(words.say("desk.came-back.way"), "/what-came-back"));
    }

    private Stream<Entry> wanted(Look look) {
        return look.entries(
                lookup.unsaid(look).stream().toList(), StandingLookup.Unsaid::client, (unsaid, client) -> Entry.of(
                                EntryKind.REVIEW,
                                Entry.Id.of("review", client.id(), Round.quarter(look.today())),
                                words.say("desk.wanted.what", client.name()),
                                words.say("desk.wanted.why." + unsaid.called(), client.name()),
                                margin())
                        .about(client.id())
                        .reason(unsaid.kind().word())
                        .becomes(new EntryOutcome.Wanted(client.id())));
    }

    private Entry.Margin margin() {
        return new Entry.Margin(words.say("desk.review.margin"), words.say("desk.review.then"));
    }
}
