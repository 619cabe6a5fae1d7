package amity.moment;

import amity.client.Client;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing one side said it would do for the other. */
public record Promise(
        Id id,
        Client.Id client,
        Whose whose,
        String words,
        @Nullable LocalDate due,
        LocalDate madeOn,
        Moment.@Nullable Id moment,
        State state) {
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    public enum Whose implements Keyword {
        OURS,
        THEIRS
    }

    public enum State implements Keyword {
        OPEN,
        KEPT,
        LET_GO
    }
}
