package amity.relationship.web;

import amity.practice.Practice;
import amity.reading.Reading;
import amity.reading.Timeline;
import amity.relationship.web.ClientPage.Pick;
import amity.relationship.web.ClientPage.View;
import amity.review.Answer;
import amity.review.Question;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a client's timeline tells, and what the user says to it. */
@Component
class Told {
    private static final List<Question> ASKED = List.of(
            Question.WANTED, Question.KNOWN, Question.WOULD_MISS, Question.ENJOYMENT, Question.GEL, Question.VALUES);
    private final ReadingLines lines;
    private final YearLine year;
    private final MomentLists moments;
    private final Words words;

    Told(ReadingLines lines, YearLine year, MomentLists moments, Words words) {
        this.lines = lines;
        this.year = year;
        this.moments = moments;
        this.words = words;
    }

    List<Line> lines(Practice practice, Reading reading, Seen seen, boolean counts) {
        return lines.of(practice, reading, seen, counts);
    }

    List<Line> risks(Practice practice, Reading reading, Seen seen) {
        return lines.risks(practice, reading, seen);
    }

    Year year(Timeline timeline, LocalDate today) {
        return year.of(timeline.moments(), today);
    }

    /** The moments to show: those of the list from a place on, and those behind the reading. */
    Seen seen(Practice practice, Reading reading, String show, @Nullable String from) {
        return moments.seen(practice, reading.client(), show, from, ReadingLines.behind(reading));
    }

    /** The questions that only she can answer, each with the answer that holds. */
    List<View> views(List<Answer> answers) {
        return ASKED.stream().map(question -> view(answers, question)).toList();
    }

    private View view(List<Answer> said, Question question) {
        var latest = Answer.latest(said, question, LocalDate.MAX);
        var none = latest == null
                ? Stream.of(new Pick("", words.say("relationship.answer.none"), true))
                : Stream.<Pick>empty();
        var answers = question.answers().stream()
                .map(answer -> new Pick(
                        answer,
                        words.say("relationship.answer." + question.word() + "." + answer),
                        latest != null && latest.word().equals(answer)));
        return new View(
                question.word(),
                words.say("relationship.question." + question.word()),
                Stream.concat(none, answers).toList());
    }
}
