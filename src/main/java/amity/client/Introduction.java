package amity.client;

import amity.practice.Practice;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who brought whom: a client or a person, and the client they brought.
 *
 * @param moment the moment in which it happened, where it was noted
 */
public record Introduction(
        UUID id,
        Someone introducer,
        Client.Id introduced,
        LocalDate on,
        @Nullable UUID moment) {
    boolean repeats(Introduction other) {
        return introduced.equals(other.introduced) && introducer.equals(other.introducer);
    }

    /** Who brought whom has changed: what each client is worth must be read again. */
    public record Kept(Practice.Id practice) {}

    /** It was taken back as not so; what hangs on it goes. */
    public record Gone(Practice.Id practice, Introduction introduction) {}
}
