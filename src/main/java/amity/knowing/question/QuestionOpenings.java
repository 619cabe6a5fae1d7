package amity.knowing.question;

import amity.plan.MissingFact;
import amity.season.Season;
import amity.shell.Words;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ways to bring a question up: in passing, and plainly. They ask; they tell nothing of the user that she has not said. */
@Component
record QuestionOpenings(Words words) {
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
