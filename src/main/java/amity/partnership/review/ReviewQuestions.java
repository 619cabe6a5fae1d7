package amity.partnership.review;

import amity.client.Client;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about a client: two questions each time, values once a year or when something happened, and the rest in one key. */
@Component
record ReviewQuestions(Reviews reviews, Practices practices) {
    private static final List<Question> EACH = List.of(Question.WANTED, Question.ENJOYMENT);
    private static final List<Question> REST = List.of(Question.KNOWN, Question.GEL, Question.WOULD_MISS);

    List<ReviewQuestion> of(
            Practice practice, Client.Id client, LocalDate begun, List<Change> changes, LocalDate today) {
        var said = reviews.answers(practice.id(), client);
        var values = Answer.latest(said, Question.VALUES, today);
        var asked = new ArrayList<ReviewQuestion>();
        EACH.forEach(question -> asked.add(asked(question, said, true, begun, today)));
        asked.add(asked(Question.VALUES, said, valuesDue(practice, values, begun, changes), begun, today));
        REST.forEach(question -> asked.add(asked(question, said, false, begun, today)));
        return asked;
    }

    private static ReviewQuestion asked(
            Question question, List<Answer> said, boolean each, LocalDate begun, LocalDate today) {
        var last = Answer.latest(said, question, today);
        return new ReviewQuestion(
                question, last, each, last != null && !last.on().isBefore(begun));
    }

    /** A year after the last answer if values are written down, or at once after a complaint. */
    private boolean valuesDue(Practice practice, @Nullable Answer last, LocalDate begun, List<Change> changes) {
        if (last != null && !last.on().isBefore(begun)) return true;
        boolean happened = changes.stream()
                .anyMatch(change -> change instanceof Change.Complained(var on)
                        && (last == null || last.on().isBefore(on)));
        return happened
                || (last == null || last.on().isBefore(begun.minusYears(1)))
                        && !practices.values(practice.id()).values().isEmpty();
    }

    /** Repeats her last answers to the other questions as today's; what was never answered stays open. */
    void stillSo(Practice practice, Client.Id client, List<ReviewQuestion> asked) {
        asked.stream()
                .filter(one -> !one.each() && !one.answered())
                .map(ReviewQuestion::last)
                .forEach(last -> {
                    if (last != null) {
                        reviews.answer(practice, client, last.question(), last.said(true));
                    }
                });
    }
}
