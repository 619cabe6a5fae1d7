package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.partnership.review.Change;
import amity.partnership.review.ReviewQuestion;
import amity.partnership.review.Round;
import amity.partnership.review.Rounds;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.reading.Readings;
import amity.review.Question;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the review, one client at a time. */
@Component
@Transactional(readOnly = true)
class ReviewPages {
    private static final int MONTHS = 3;
    private final Rounds rounds;
    private final Clients clients;
    private final Readings readings;
    private final Practices practices;
    private final Words words;
    private final Clock clock;

    ReviewPages(Rounds rounds, Clients clients, Readings readings, Practices practices, Words words, Clock clock) {
        this.rounds = rounds;
        this.clients = clients;
        this.readings = readings;
        this.practices = practices;
        this.words = words;
        this.clock = clock;
    }

    /** Where she goes on: before the beginning, at the client whose turn it is, or at the end. */
    ReviewPage now(Practice practice) {
        var today = practice.today(clock);
        var round = rounds.now(practice);
        if (!round.isBegun()) {
            int all = (int) clients.all(practice.id()).stream()
                    .filter(client -> client.status() == Client.Status.ACTIVE)
                    .count();
            return new ReviewPage(0, all, null, null);
        }
        return round.next()
                .map(turn -> at(practice, round, turn.client(), null, today))
                .orElseGet(() -> new ReviewPage(
                        round.done(),
                        round.turns().size(),
                        null,
                        Days.inFull(Round.opens(today).plusMonths(MONTHS))));
    }

    ReviewPage at(Practice practice, Client.Id client, @Nullable Question question) {
        return at(practice, rounds.now(practice), client, question, practice.today(clock));
    }

    private ReviewPage at(
            Practice practice, Round round, Client.Id client, @Nullable Question question, LocalDate today) {
        var sheet = rounds.sheet(practice, client);
        var asked = question == null ? sheet.next() : sheet.of(question);
        var one = new ReviewPage.One(
                client.toString(),
                sheet.client().name(),
                round.turns().indexOf(sheet.turn()) + 1,
                words.say("partnership.today."
                        + readings.of(practice, client, today).calledToday()),
                sheet.changes().stream().map(change -> said(change, today)).toList(),
                asked.map(what -> ask(practice, what)).orElse(null),
                sheet.asked().stream()
                        .filter(known -> asked.isEmpty() || known != asked.get())
                        .filter(known -> !known.each() || known.answered())
                        .map(known -> known(known, today))
                        .toList(),
                sheet.asked().stream().filter(rest -> !rest.each()).allMatch(rest -> rest.last() == null),
                round.before(sheet.turn())
                        .map(before -> before.client().toString())
                        .orElse(null));
        return new ReviewPage(round.done(), round.turns().size(), one, null);
    }

    private String said(Change change, LocalDate today) {
        return switch (change) {
            case Change.Complained(var on) -> words.say("review.change.complained", Days.withWeekday(on, today));
            case Change.Kind(var before, var now, var called, var nowCalled) ->
                words.say(
                        "review.change.kind",
                        words.say("review.kind." + called),
                        words.say("review.kind." + nowCalled));
            case Change.Quiet(var drifting, var last) ->
                words.say(drifting ? "review.change.drifting" : "review.change.quiet", Days.shown(last, today));
            case Change.Balance(var given, var received, var nowGiven, var nowReceived) ->
                words.say("review.change.balance", given, received, nowGiven, nowReceived);
        };
    }

    private ReviewPage.Ask ask(Practice practice, ReviewQuestion asked) {
        var question = asked.question();
        boolean circles = "yes".equals(practices.settings(practice.id()).get(Question.CIRCLES_SETTING));
        var answers = order(question, circles);
        var last = asked.last();
        return new ReviewPage.Ask(
                question.word(),
                words.say("review.ask." + question.word()),
                IntStream.range(0, answers.size())
                        .mapToObj(i -> new ReviewPage.Pick(
                                String.valueOf(i + 1), answers.get(i), answer(question, answers.get(i))))
                        .toList(),
                last == null
                        ? null
                        : new ReviewPage.Pick("s", last.said(circles), answer(question, last.said(circles))));
    }

    /** What is wanted is offered from the most to the least. */
    private static List<String> order(Question question, boolean circles) {
        return question == Question.WANTED
                ? Stream.of("partnership", "friendly", "transactional", "undecided")
                        .toList()
                : question.answers(circles);
    }

    private ReviewPage.Known known(ReviewQuestion asked, LocalDate today) {
        var last = asked.last();
        return new ReviewPage.Known(
                asked.question().word(),
                words.say("review.ask." + asked.question().word()),
                last == null
                        ? words.say("review.never")
                        : words.say("review.last", answer(asked.question(), last.word()), Days.shown(last.on(), today)),
                last != null,
                asked.answered());
    }

    private String answer(Question question, String word) {
        return words.say("relationship.answer." + question.word() + "." + word);
    }
}
