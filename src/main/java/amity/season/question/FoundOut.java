package amity.season.question;

import amity.client.Client;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import amity.season.rules.Unknown;
import amity.shell.Missing;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a question: asked on a day, answered and so a fact, or let go for this season. */
@Component
@Transactional
public class FoundOut {
    private final Questions questions;
    private final OpenSeasons seasons;
    private final Answering answering;
    private final Words words;
    private final Clock clock;

    FoundOut(Questions questions, OpenSeasons seasons, Answering answering, Words words, Clock clock) {
        this.questions = questions;
        this.seasons = seasons;
        this.answering = answering;
        this.words = words;
        this.clock = clock;
    }

    public void asked(Practice practice, Season season, UUID subject, Unknown what) {
        find(practice, season, subject, what);
        questions.store().asked(practice, id(practice, season), subject, what, practice.today(clock));
    }

    public void asked(Practice practice, Question question) {
        asked(practice, question.season(), question.subject(), question.what());
    }

    /** It was not asked after all. */
    public void takeBack(Practice practice, Season season, Client.Id client, String what) {
        questions.open(practice, season, Set.of(client), practice.today(clock)).stream()
                .filter(question -> question.word().equals(what))
                .forEach(question -> questions
                        .store()
                        .asked(practice, id(practice, season), question.subject(), question.what(), null));
    }

    public void letGo(Practice practice, Season season, UUID subject, Unknown what) {
        find(practice, season, subject, what);
        questions.store().letGo(practice, id(practice, season), subject, what, practice.today(clock));
    }

    /** Keeps what they said as a fact with its moment; its openings are gone. */
    public Question answer(Practice practice, Season season, UUID subject, Unknown what, String said) {
        if (said.isBlank()) throw new Refused(words.say("question.refused.blank"));
        var question = find(practice, season, subject, what);
        var today = practice.today(clock);
        var kept = answering.keep(practice, question, said.strip(), today);
        questions.store().answered(practice, id(practice, season), subject, what, today, kept.moment(), kept.fact());
        return question;
    }

    private Question find(Practice practice, Season season, UUID subject, Unknown what) {
        return questions
                .find(practice, season, subject, what, practice.today(clock))
                .orElseThrow(() -> new Missing(words.say("question.missing")));
    }

    private UUID id(Practice practice, Season season) {
        return Objects.requireNonNull(seasons.opened(practice, season).id());
    }
}
