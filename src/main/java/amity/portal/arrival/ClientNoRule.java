package amity.portal.arrival;

import amity.boundary.Action;
import amity.boundary.Boundary;
import amity.boundary.Concern;
import amity.boundary.GuardView;
import amity.boundary.Rule;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A no of theirs blocks from the minute it arrived, read or not: no reason passes it, only a talk ends it. */
@Component
record ClientNoRule(ClientNoStore store, Words words) implements Rule {
    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        var holding = store.holding(practice.id(), clients);
        return (action, standing) -> holding.getOrDefault(action.client(), List.of()).stream()
                .filter(no -> !no.since().isAfter(action.at()) && concerns(no, action))
                .map(no -> concern(no, action, standing));
    }

    private boolean concerns(ClientNo no, Action action) {
        return switch (no.sort()) {
            case GIFTS -> action.gives();
            case NOTHING -> action.gives() || action instanceof Action.Card;
            case ALCOHOL -> action instanceof Action.Gift gift && isAlcohol(gift);
            case PERSONAL -> action.isPersonal() || action.isCare();
            case HOURS -> action.reaches() && hours(no).isInTheWay(action.at());
            case WRITING -> writes(action);
            case OBJECTION -> !answers(action);
            case SHOWING -> action instanceof Action.Publishing publishing && shows(no, publishing);
        };
    }

    private boolean isAlcohol(Action.Gift gift) {
        var offer = gift.offer();
        return offer != null
                && !"drink".equals(offer.category()) // without alcohol, whatever it is called
                && words.phrases("arrival.alcohol")
                        .in(offer.name() + " · " + offer.category() + " · " + String.join(" · ", offer.contains()))
                        .find();
    }

    /** A letter or a mail, a card, and what Amity has words ready for; a call or a word when both meet is none. */
    private static boolean writes(Action action) {
        return action instanceof Action.Card
                || action instanceof Action.Reminder
                || action instanceof Action.Ask
                || action instanceof Action.Suggestion
                || action instanceof Action.Invitation
                || action instanceof Action.Message message && !"call".equals(message.channel());
    }

    /** They have to be told what became of their objection. */
    private static boolean answers(Action action) {
        return action instanceof Action.Call || action instanceof Action.Message;
    }

    private static boolean shows(ClientNo no, Action.Publishing publishing) {
        var denied = Denials.Shown.of(no);
        return denied.testimonial().equals(publishing.testimonial())
                && denied.parts().stream()
                        .anyMatch(part -> part == Submission.Part.WORDS
                                || publishing.naming().contains(part.word()));
    }

    private static Boundary hours(ClientNo no) {
        var reach = SubmissionFields.reach(no.about());
        return Boundary.of(no.client(), Boundary.Side.THEIRS, reach.hours(), reach.zone());
    }

    private Concern concern(ClientNo no, Action action, GuardView standing) {
        var day = LocalDate.ofInstant(no.since(), standing.practice().zone());
        var why = words.say("arrival.no." + no.sort().word(), standing.client().name(), Days.inFull(day));
        return new Concern(
                "page-" + no.sort().word(),
                Concern.Whose.THEIRS,
                Concern.Weight.BLOCK,
                why + " " + words.say(no.read() ? "arrival.no.read" : "arrival.no.unread"),
                words.say("arrival.no.instead." + (no.sort() == ClientNo.Sort.GIFTS ? "gifts" : "talk")),
                next(no, action));
    }

    private static @Nullable OffsetDateTime next(ClientNo no, Action action) {
        if (no.sort() != ClientNo.Sort.HOURS) return null;
        var hours = hours(no);
        return hours.givesWay(action.at())
                .map(at -> at.atZone(hours.zone()).toOffsetDateTime())
                .orElse(null);
    }
}
