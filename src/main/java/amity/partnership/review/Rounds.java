package amity.partnership.review;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.review.Question;
import amity.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The review, once a quarter: every client in the order of what changed, as far as she likes at a time. */
@Component
@Transactional
public class Rounds {
    private static final int MONTHS = 3;
    private final RoundStore store;
    private final Clients clients;
    private final Developments changing;
    private final ReviewQuestions questions;
    private final Clock clock;

    Rounds(RoundStore store, Clients clients, Developments changing, ReviewQuestions questions, Clock clock) {
        this.store = store;
        this.clients = clients;
        this.changing = changing;
        this.questions = questions;
        this.clock = clock;
    }

    /** One client's turn, with what changed since the last review and what is asked. */
    public record Sheet(ReviewTurn turn, Client client, List<Change> changes, List<ReviewQuestion> asked) {
        /** The next question asked each time; empty once all are answered. */
        public Optional<ReviewQuestion> next() {
            return asked.stream().filter(one -> one.each() && !one.answered()).findFirst();
        }

        public Optional<ReviewQuestion> of(Question question) {
            return asked.stream().filter(one -> one.question() == question).findFirst();
        }
    }

    /** The review of this quarter, begun or not. */
    @Transactional(readOnly = true)
    public Round now(Practice practice) {
        return on(practice, practice.today(clock));
    }

    @Transactional(readOnly = true)
    public Round on(Practice practice, LocalDate day) {
        var quarter = Round.quarter(day);
        return new Round(quarter, store.turns(practice.id(), quarter));
    }

    /** Begins it, or goes on: those who joined since come at the end. */
    public Round begin(Practice practice) {
        var today = practice.today(clock);
        var round = on(practice, today);
        var known = round.turns().stream().map(ReviewTurn::client).toList();
        var missing = clients.all(practice.id()).stream()
                .filter(client -> client.status() == Client.Status.ACTIVE && !known.contains(client.id()))
                .toList();
        var changes = changing.of(practice, missing, today.minusMonths(MONTHS), today);
        var order = missing.stream()
                .sorted(Comparator.<Client>comparingInt(client -> -weight(changes.get(client.id())))
                        .thenComparing(Client::name))
                .map(Client::id)
                .toList();
        store.insert(practice.id(), round.quarter(), order, known.size(), today);
        return on(practice, today);
    }

    private static int weight(List<Change> changes) {
        return changes.stream().mapToInt(Change::weight).sum();
    }

    @Transactional(readOnly = true)
    public Sheet sheet(Practice practice, Client.Id client) {
        var turn = now(practice).turns().stream()
                .filter(one -> one.client().equals(client))
                .findFirst()
                .orElseThrow(() -> NotFound.of("refusal.rounds.client-not-review-quarter"));
        var who = clients.get(practice.id(), client);
        var today = practice.today(clock);
        var changes = Objects.requireNonNull(
                changing.of(practice, List.of(who), turn.begun().minusMonths(MONTHS), today)
                        .get(client));
        return new Sheet(turn, who, changes, questions.of(practice, client, turn.begun(), changes, today));
    }

    /** Keeps her last answers for the rest, and ends this client's turn. */
    public void stillSo(Practice practice, Client.Id client) {
        var sheet = sheet(practice, client);
        questions.stillSo(practice, client, sheet.asked());
        store.done(practice.id(), Round.quarter(practice.today(clock)), client, practice.today(clock));
    }

    /** Moves the client's turn to the end of the round. */
    public void later(Practice practice, Client.Id client) {
        var turns = now(practice).turns();
        store.place(
                practice.id(),
                sheet(practice, client).turn().id(),
                turns.getLast().place() + 1);
    }
}
