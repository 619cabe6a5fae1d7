package amity.desk;

import amity.boundary.Action;
import amity.boundary.Boundary;
import amity.client.Client;
import amity.knowing.question.SeasonQuestion;
import amity.moment.Note;
import amity.moment.Promise;
import amity.partnership.ask.Ask;
import amity.partnership.ask.AskState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry becomes when it is done. */
public sealed interface EntryOutcome {
    /**
     * A moment.
     *
     * @param action what doing it is to the guard; null where it only tells of what has happened
     */
    record Noted(Note note, @Nullable Action action) implements EntryOutcome {}

    /** A promise kept, and with it a moment. */
    record Kept(Promise promise) implements EntryOutcome {}

    /** An answer of the review, given on the spot. */
    record Wanted(Client.Id client) implements EntryOutcome {}

    /** A question that is asked: the season keeps the day. */
    record Asked(SeasonQuestion question) implements EntryOutcome {}

    /** A boundary that is said: they know it from then on. */
    record Told(Boundary boundary) implements EntryOutcome {}

    /** An introduction thanked for, and with it a moment where a client introduced. */
    record Thanked(UUID introduction, @Nullable Noted noted) implements EntryOutcome {}

    record Asking(Ask ask, AskState next) implements EntryOutcome {}

    /** “No, thank you”: it rests until it is asked again. */
    record Rested() implements EntryOutcome {}

    /** Nothing that happened with a client: it is done, or written down elsewhere. */
    record Seen() implements EntryOutcome {}

    /** Nothing here: it is seen to on a page of its own, and is no longer on the desk once it is. */
    record SeenTo() implements EntryOutcome {}
}
