package amity.boundary;

import static java.util.Objects.requireNonNullElse;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.moment.Strand;
import amity.shell.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that one has in mind to do with a client, at no instant yet.
 *
 * @param word that of an {@link Action}
 * @param about what is given, or what it is about
 * @param price what a gift costs
 * @param quarters of an hour given free
 * @param channel of a message
 * @param personal whether an invitation or a gift has nothing to do with work
 */
public record Intention(
        Client.Id client,
        Person.@Nullable Id person,
        String word,
        String about,
        @Nullable Money price,
        int quarters,
        @Nullable String channel,
        boolean personal) {
    private static final int MINUTES = 15;

    public static final List<String> WORDS = Action.WORDS;

    public Intention {
        if (!WORDS.contains(word)) throw Refusal.of("refusal.no-action", word, String.join(", ", WORDS));
        about = about.strip();
    }

    /** The action to ask the guard about. */
    public Action at(Instant at) {
        return switch (word) {
            case "gift" -> new Action.Gift(client, person, offer(), at);
            case "hours" -> new Action.Hours(client, person, quarters, at);
            case "card" -> new Action.Card(client, person, at);
            case "call" -> new Action.Call(client, person, about, at);
            case "message" -> new Action.Message(client, person, channel, about, at);
            case "ask" -> new Action.Ask(client, person, null, about, at);
            case "suggestion" -> new Action.Suggestion(client, person, about, at);
            case "invitation" -> new Action.Invitation(client, person, personal, about, at);
            case "visit" -> new Action.Visit(client, person, at);
            case "friending" -> new Action.Friending(client, person, at);
            default -> new Action.Reminder(client, person, about, at);
        };
    }

    private @Nullable Offer offer() {
        boolean isGiftAsSuch = price == null || about.isEmpty() && price.isZero();
        return isGiftAsSuch ? null : new Offer(null, about, Set.of(), personal, null, price);
    }

    /** The note of it once it is done; {@code said} is what was done, in a word or two. */
    Note note(String said) {
        var words = about.isEmpty() || about.equals(said) ? said : said + ": " + about;
        var note = Note.of(client, words).present(person);
        return switch (word) {
            case "gift" ->
                note.as(Kind.GIFT).direction(Direction.GIVEN).amount(price == null || price.isZero() ? null : price);
            case "hours" -> note.as(Kind.HOURS).direction(Direction.GIVEN).at(null, quarters * MINUTES);
            case "card" -> note.as(Kind.CARD).direction(Direction.GIVEN);
            case "call" -> note.as(Kind.TALK).by("call");
            case "message" -> note.as(Kind.TALK).by(requireNonNullElse(channel, "message"));
            case "suggestion" -> note.as(Kind.SUGGESTION).direction(Direction.GIVEN);
            case "visit" -> note.as(Kind.TALK).by("meeting");
            case "invitation" -> note.as(Kind.TALK).strand(personal ? Strand.PERSONAL : Strand.BUSINESS);
            case "friending" -> note.as(Kind.NOTE).strand(Strand.PERSONAL);
            default -> note.as(Kind.TALK);
        };
    }
}
