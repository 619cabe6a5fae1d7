package amity.knowing.question;

import amity.boundary.Guard;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Season;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a gap into a question with its openings: where the personal side is closed, plainly only. */
@Component
record QuestionWording(QuestionOpenings openings, Guard guard, Clock clock) {
    /** Those that the guard does not forbid to bring up just now. */
    List<SeasonQuestion> allowed(Practice practice, List<SeasonQuestion> questions) {
        var now = clock.instant();
        var verdicts = guard.judge(
                practice,
                questions.stream().map(question -> question.action(now)).toList());
        return IntStream.range(0, questions.size())
                .filter(i -> !verdicts.get(i).blocks())
                .mapToObj(questions::get)
                .toList();
    }

    /** When it was asked, and when they next talk. */
    record When(@Nullable LocalDate asked, @Nullable LocalDate talk) {}

    SeasonQuestion question(Season season, Gaps.Gap gap, MissingFact what, When when) {
        var entry = gap.entry();
        return new SeasonQuestion(
                season,
                entry.id(),
                gap.client(),
                entry.person(),
                what,
                openings.sentence(what, entry.name()),
                Gaps.isOpen(gap.client()) ? openings.inPassing(what, entry.id()) : null,
                openings.plainly(what, entry.id(), season),
                when.asked(),
                when.talk());
    }
}
