package amity.knowing.question;

import amity.boundary.Guard;
import amity.plan.MissingFact;
import amity.practice.Practice;
import amity.season.Season;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a gap into a question with ways to bring it up. They ask; they tell nothing of the user that she has not said. */
@Component
record QuestionWording(Words words, Guard guard, Clock clock) {
    List<SeasonQuestion> allowed(Practice practice, List<SeasonQuestion> questions) {
        var now = clock.instant();
        var verdicts = guard.judge(practice, questions, question -> question.action(now));
        return questions.stream()
                .filter(question -> !verdicts.get(question).blocks())
                .toList();
    }

    record When(@Nullable LocalDate asked, @Nullable LocalDate talk) {}

    SeasonQuestion question(Season season, Gaps.Gap gap, MissingFact what, When when) {
        var entry = gap.entry();
        return new SeasonQuestion(
                season,
                entry.id(),
                gap.client(),
                entry.person(),
                what,
                sentence(what, entry.name()),
                Gaps.isOpen(gap.client()) ? inPassing(what, entry.id()) : null,
                plainly(what, entry.id(), season),
                when.asked(),
                when.talk());
    }

    /** Only where the personal side is open. */
    String inPassing(MissingFact what, UUID subject) {
        return words.say(key(what, "passing", subject));
    }

    String plainly(MissingFact what, UUID subject, Season season) {
        var occasion = season.occasion();
        var when = occasion.subject() == null
                ? words.say("question.at", occasion.title())
                : words.say("question.for-the-day");
        return words.say(key(what, "plainly", subject), when);
    }

    String sentence(MissingFact what, String name) {
        return words.say("question." + what.word(), name);
    }

    /** Not everyone is asked in the same words. */
    private static String key(MissingFact what, String how, UUID subject) {
        return "question." + what.word() + "." + how + "." + Math.floorMod(subject.hashCode(), 2);
    }
}
