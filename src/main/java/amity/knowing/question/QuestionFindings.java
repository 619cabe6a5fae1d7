package amity.knowing.question;

import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.client.Client;
import amity.knowing.KeptLesson;
import amity.knowing.Remark;
import amity.moment.Moment;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.shell.Keyword;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a question: asked on a day, answered and so a fact, or let go for this season. */
@Component
@Transactional
public class QuestionFindings {
    private final SeasonQuestions questions;
    private final QuestionStore store;
    private final OpenSeasons seasons;
    private final QuestionAnswers answering;
    private final Words words;
    private final Guard guard;
    private final Clock clock;

    QuestionFindings(
            SeasonQuestions questions,
            QuestionStore store,
            OpenSeasons seasons,
            QuestionAnswers answering,
            Words words,
            Guard guard,
            Clock clock) {
        this.questions = questions;
        this.store = store;
        this.seasons = seasons;
        this.answering = answering;
        this.words = words;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * She brings it up with them.
     *
     * @param anyway why, where the guard warns of it
     */
    public Pass asked(Practice practice, Season season, UUID subject, MissingFact what, @Nullable String anyway) {
        var pass = guard.pass(practice, find(practice, season, subject, what).action(clock.instant()), anyway);
        store.asked(practice, id(practice, season), subject, what, practice.today(clock));
        return pass;
    }

    public Pass asked(Practice practice, SeasonQuestion question, @Nullable String anyway) {
        return asked(practice, question.season(), question.subject(), question.what(), anyway);
    }

    /** It was not asked after all. */
    public void takeBack(Practice practice, Season season, Client.Id client, String what) {
        questions.open(practice, season, Set.of(client), practice.today(clock)).stream()
                .filter(question -> question.word().equals(what))
                .forEach(question ->
                        store.asked(practice, id(practice, season), question.subject(), question.what(), null));
    }

    public void letGo(Practice practice, Season season, UUID subject, MissingFact what) {
        find(practice, season, subject, what);
        store.letGo(practice, id(practice, season), subject, what, practice.today(clock));
    }

    public record Answered(SeasonQuestion question, Moment.Id moment) {}

    /** The question as it stands; refuses an answer without words. */
    public SeasonQuestion open(Practice practice, Season season, UUID subject, MissingFact what, String said) {
        if (said.isBlank()) throw new Refusal(words.say("question.refused.blank"));
        return find(practice, season, subject, what);
    }

    /** Keeps what they said, as it is read, with its moment; its openings are gone. */
    public Answered answer(Practice practice, Season season, UUID subject, MissingFact what, String said) {
        var question = open(practice, season, subject, what, said);
        return answer(practice, question, said, answering.read(practice, question.client(), what, said.strip()));
    }

    @Transactional(readOnly = true)
    public List<Remark> read(Practice practice, Client client, String what, String said) {
        var asked =
                Keyword.find(MissingFact.class, what).orElseThrow(() -> new NotFound(words.say("question.missing")));
        return answering.read(practice, client, asked, said);
    }

    /** Keeps an answer, read as she chose. */
    public Answered answer(Practice practice, SeasonQuestion question, String said, List<Remark> read) {
        return answer(
                practice,
                question.season(),
                question.subject(),
                question.what(),
                said,
                answering.taken(practice, question, read));
    }

    /** The same with what she chose to keep of it. */
    public Answered answer(
            Practice practice, Season season, UUID subject, MissingFact what, String said, List<KeptLesson> taken) {
        var question = open(practice, season, subject, what, said);
        return answered(
                practice, question, answering.keep(practice, question, said.strip(), taken, practice.today(clock)));
    }

    private Answered answered(Practice practice, SeasonQuestion question, QuestionAnswers.Kept kept) {
        store.answered(
                practice,
                id(practice, question.season()),
                question.subject(),
                question.what(),
                practice.today(clock),
                kept.moment(),
                kept.fact());
        return new Answered(question, new Moment.Id(kept.moment()));
    }

    /** They did not say so after all: the question is open again, and what was kept as known is so no more. */
    public void unanswer(Practice practice, Client.Id client, Moment.Id moment) {
        answering.takeBack(practice, client, moment);
        store.unanswered(practice, moment.value());
    }

    private SeasonQuestion find(Practice practice, Season season, UUID subject, MissingFact what) {
        return questions
                .find(practice, season, subject, what, practice.today(clock))
                .orElseThrow(() -> new NotFound(words.say("question.missing")));
    }

    private UUID id(Practice practice, Season season) {
        return Objects.requireNonNull(seasons.opened(practice, season).id());
    }
}
