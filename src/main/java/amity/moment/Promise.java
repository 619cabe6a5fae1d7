package amity.moment;

import amity.client.Client;
import java.time.LocalDate;
import java.util.Locale;
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

    public enum Whose {
        OURS,
        THEIRS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        OPEN,
        KEPT,
        LET_GO;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
