package amity.clientpage.gelling;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a client and the practice gel: said with a reason, never overwritten, and followed by what can be done. */
@Component
@Transactional
public class Gelling {
    private static final Set<Question> SAID = EnumSet.of(Question.GEL, Question.VALUES, Question.WANTED);
    private static final Set<String> AMISS = Set.of("mixed", "at-odds", "no");
    private final Reviews reviews;
    private final Guard guard;
    private final Ledger ledger;
    private final Words words;

    Gelling(Reviews reviews, Guard guard, Ledger ledger, Words words) {
        this.reviews = reviews;
        this.guard = guard;
        this.ledger = ledger;
        this.words = words;
    }

    /** What is asked of a client: of someone not yet one also what it shall be. */
    public static List<Question> questions(Client client) {
        return client.status() == Client.Status.PROSPECT
                ? List.of(Question.GEL, Question.VALUES, Question.WANTED)
                : List.of(Question.VALUES, Question.GEL);
    }

    /** Keeps today’s answers with the one reason for them, all or none; what says that something is amiss needs a reason. */
    public void say(Practice practice, Client.Id client, Map<Question, String> answers, String why, LocalDate today) {
        var reason = why.strip();
        if (reason.isEmpty() && answers.values().stream().anyMatch(AMISS::contains)) {
            throw new Refusal(words.say("gelling.why.missing"));
        }
        answers.forEach((question, word) ->
                reviews.answer(practice, new Answer(client, question, word, today, reason.isEmpty() ? null : reason)));
    }

    /** All that was said, the latest first. */
    @Transactional(readOnly = true)
    public List<Answer> history(Practice.Id practice, Client.Id client) {
        return reviews.answers(practice, client).reversed().stream()
                .filter(answer -> SAID.contains(answer.question()))
                .toList();
    }

    /** The latest word on values or gelling says that something is amiss. */
    public static boolean isAmiss(List<Answer> answers) {
        return List.of(Question.VALUES, Question.GEL).stream()
                .map(question -> Answer.latest(answers, question, LocalDate.MAX))
                .anyMatch(latest -> latest != null && AMISS.contains(latest.word()));
    }

    /**
     * It was talked about, now: a talk of today.
     *
     * @throws amity.boundary.GuardRefusal where the guard holds it back
     */
    public Moment talked(Practice practice, Client.Id client, Remedy choice, Instant at, @Nullable String anyway) {
        var what = words.say("gelling.talked." + choice.word());
        var pass = guard.pass(practice, new Action.Call(client, null, what, at), anyway);
        return ledger.record(practice, pass, Note.of(client, what).as(Kind.TALK));
    }
}
