package amity.clientpage.web;

import amity.clientpage.web.ClientPage.Pick;
import amity.clientpage.web.ClientPage.View;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.reading.Reading;
import amity.reading.Timeline;
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
record TimelineFindings(ReadingLines lines, YearLine year, MomentLists moments, Practices practices, Words words) {
    private static final List<Question> ASKED = List.of(
            Question.WANTED, Question.KNOWN, Question.WOULD_MISS, Question.ENJOYMENT, Question.GEL, Question.VALUES);

    List<ReadingLine> lines(Practice practice, Reading reading, PageMoments seen, boolean counts) {
        return lines.of(practice, reading, seen, counts);
    }

    List<ReadingLine> risks(Practice practice, Reading reading, PageMoments seen) {
        return lines.risks(practice, reading, seen);
    }

    Year year(Timeline timeline, LocalDate today) {
        boolean open = timeline.client().isPersonalSideOpen();
        return year.of(
                timeline.moments().stream()
                        .filter(moment -> open || !moment.isPersonal())
                        .toList(),
                today);
    }

    /** The moments to show: those of the list from a place on, and those behind the reading. */
    PageMoments seen(Practice practice, Reading reading, String show, @Nullable String from) {
        return moments.seen(practice, reading.client(), show, from, ReadingLines.behind(reading));
    }

    /** The questions that only she can answer, each with the answer that holds. */
    List<View> views(Practice practice, List<Answer> said) {
        boolean circles = "yes".equals(practices.settings(practice.id()).get(Question.CIRCLES_SETTING));
        return ASKED.stream().map(question -> view(said, question, circles)).toList();
    }

    private View view(List<Answer> answered, Question question, boolean circles) {
        var latest = Answer.latest(answered, question, LocalDate.MAX);
        var said = latest == null ? "" : latest.said(circles);
        var offered = question.answers(circles);
        // nothing yet, or said in words before the circles were chosen
        var other = offered.contains(said) ? Stream.<Pick>empty() : Stream.of(pick(question, said, true));
        var answers = offered.stream().map(answer -> pick(question, answer, answer.equals(said)));
        return new View(
                question.word(),
                words.say("relationship.question." + question.word()),
                Stream.concat(other, answers).toList());
    }

    private Pick pick(Question question, String answer, boolean chosen) {
        var label =
                answer.isEmpty() ? "relationship.answer.none" : "relationship.answer." + question.word() + "." + answer;
        return new Pick(answer, words.say(label), chosen);
    }
}
