package amity.client;

import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human being: at a client, an introducer, another virtual assistant, someone met. */
public record Person(
        Id id,
        Client.@Nullable Id client,
        String name,
        @Nullable String role,
        @Nullable MonthDay birthday,
        @Nullable String address,
        List<String> emails) {
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
