package amity.knowing.question;

import amity.boundary.Action;
import amity.client.Client;
import amity.client.Person;
import amity.plan.MissingFact;
import amity.season.Season;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worth finding out, with natural ways to bring it up.
 *
 * @param subject the entry of the season it would change
 * @param what is missing
 * @param sentence the question as she asks it herself
 * @param inPassing an opening by the way; null where the personal side is closed
 * @param plainly an opening that says what it is for
 * @param asked when it was asked, where it was
 * @param talk the day of the next talk with them
 */
public record SeasonQuestion(
        Season season,
        UUID subject,
        Client client,
        @Nullable Person person,
        MissingFact what,
        String sentence,
        @Nullable String inPassing,
        String plainly,
        @Nullable LocalDate asked,
        @Nullable LocalDate talk) {
    public String word() {
        return what.word();
    }

    /** Whether an answer can tell several things. */
    public boolean isTakenApart() {
        return what.isTakenApart();
    }

    /** Bringing it up, as the guard judges it. */
    Action action(Instant at) {
        return new Action.Question(client.id(), person == null ? null : person.id(), !what.isBusiness(), sentence, at);
    }

    public String name() {
        return person != null ? person.name() : client.name();
    }
}
