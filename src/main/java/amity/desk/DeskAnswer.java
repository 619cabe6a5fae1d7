package amity.desk;

import amity.client.Client;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.shell.Keyword;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user answered to an entry.
 *
 * @param reason the entry's reason when it was answered
 * @param until when a later one comes back
 * @param moment the moment it became
 * @param promise the promise it kept
 */
public record DeskAnswer(
        UUID id,
        String entry,
        String about,
        Word word,
        String reason,
        String what,
        Client.@Nullable Id client,
        @Nullable Instant until,
        Instant answeredAt,
        Moment.@Nullable Id moment,
        Promise.@Nullable Id promise) {
    public enum Word implements Keyword {
        DONE,
        LATER,
        NOT_THIS
    }

    /** It keeps this entry off the desk now: done for its period, later until its time, not this while the reason stays the same. */
    boolean holds(Entry entry, Instant now) {
        return switch (word) {
            case DONE -> this.entry.equals(entry.id().toString());
            case LATER -> about.equals(entry.id().about()) && waits(now);
            case NOT_THIS -> about.equals(entry.id().about()) && reason.equals(entry.reason());
        };
    }

    String rule() {
        return about.substring(0, about.indexOf(':'));
    }

    String subject() {
        return about.substring(about.indexOf(':') + 1);
    }

    String period() {
        return entry.substring(about.length() + 1);
    }

    boolean waits(Instant now) {
        return word == Word.LATER && until != null && now.isBefore(until);
    }
}
