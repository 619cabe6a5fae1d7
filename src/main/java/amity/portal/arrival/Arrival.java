package amity.portal.arrival;

import amity.client.Client;
import amity.client.Person;
import amity.shell.Keyword;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a client sent, as it was sent.
 *
 * @param person who sent it; null where a mail was keyed in that does not say
 * @param link by which private link it came; null where the user keyed it in
 * @param due by when it has to be answered
 * @param settled what became of it; null while it waits
 */
public record Arrival(
        UUID id,
        Client.Id client,
        Person.@Nullable Id person,
        @Nullable UUID link,
        Submission submission,
        Instant at,
        LocalDate on,
        @Nullable LocalDate due,
        @Nullable Settled settled) {

    /** Whose form it is: a client’s person by a link, or the user who keys in a reply. */
    public record Sender(
            Client.Id client,
            Person.@Nullable Id person,
            @Nullable UUID link) {}

    public record Settled(Instant at, How how, String words) {}

    public enum How implements Keyword {
        /** It was written into the records. */
        ACCEPTED,
        TALKED,
        /** It was read, and nothing had to be done. */
        SEEN,
        /** A request was answered. */
        ANSWERED
    }

    /**
     * Something that accepting it wrote.
     *
     * @param sort what it is, in a word
     * @param record which one; null where words alone tell what was there before
     */
    public record Trace(String sort, @Nullable UUID record, String words) {}

    public boolean waits() {
        return settled == null;
    }

    public boolean isKeyedIn() {
        return link == null;
    }

    /** It has a legal deadline. */
    public boolean isRequest() {
        return submission instanceof Submission.Request;
    }
}
