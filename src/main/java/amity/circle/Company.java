package amity.circle;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lunch with someone she enjoys: the clients of whom her review says so, where the personal strand is open both ways and the guard does not block it. */
@Component
@Transactional
public class Company {
    private static final int MOST = 6;
    private final Clients clients;
    private final Reviews reviews;
    private final Guard guard;
    private final Ledger ledger;
    private final People people;
    private final Words words;
    private final Clock clock;

    Company(Clients clients, People people, Reviews reviews, Guard guard, Ledger ledger, Words words, Clock clock) {
        this.clients = clients;
        this.people = people;
        this.reviews = reviews;
        this.guard = guard;
        this.ledger = ledger;
        this.words = words;
        this.clock = clock;
    }

    public record Lunch(Client client, Verdict verdict, String wording) {}

    @Transactional(readOnly = true)
    public List<Lunch> lunches(Practice practice, Instant now) {
        var today = practice.today(clock);
        var enjoyed = reviews.answers(practice.id()).entrySet().stream()
                .filter(of -> {
                    var answer = Answer.latest(of.getValue(), Question.ENJOYMENT, today);
                    return answer != null && answer.word().equals("yes");
                })
                .map(of -> of.getKey())
                .toList();
        if (enjoyed.isEmpty()) return List.of();
        var open = clients.among(practice.id(), enjoyed).values().stream()
                .filter(Company::isPersonal)
                .sorted(Comparator.comparing(Client::name))
                .toList();
        var verdicts = guard.judge(practice, open, client -> invitation(client.id(), now));
        return open.stream()
                .filter(client -> !verdicts.get(client).blocks())
                .limit(MOST)
                .map(client -> new Lunch(client, verdicts.get(client), wording(practice, client)))
                .toList();
    }

    private String wording(Practice practice, Client client) {
        var greeted = people.salutation(practice.id(), client).greeted(words);
        return words.say("circle.company.lunch.wording", greeted);
    }

    /** She has asked them to lunch, with the guard’s leave: a message, and the personal strand. */
    public Moment asked(Practice practice, Pass pass) {
        pass.action(Action.Invitation.class);
        return ledger.record(
                practice,
                pass,
                Note.of(pass.client(), words.say("circle.company.lunch.asked"))
                        .as(Kind.TALK)
                        .strand(Strand.PERSONAL)
                        .on(practice.today(clock))
                        .by("message"));
    }

    @Transactional(readOnly = true)
    public Action invitation(Client.Id client, Instant now) {
        return new Action.Invitation(client, null, true, words.say("circle.company.lunch.about"), now);
    }

    private static boolean isPersonal(Client client) {
        return client.status() != Client.Status.PARTED && client.isPersonalSideOpen();
    }
}
