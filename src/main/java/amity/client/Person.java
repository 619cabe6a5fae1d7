package amity.client;

import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A human being: at a client, an introducer, another virtual assistant, someone met.
 *
 * @param organisation what they belong to, as an address book says; it need not be the client's name
 */
public record Person(
        Id id,
        Client.@Nullable Id client,
        String name,
        @Nullable String role,
        @Nullable MonthDay birthday,
        @Nullable String address,
        List<String> emails,
        List<String> phones,
        @Nullable String organisation) {
    public Person(
            Id id,
            Client.@Nullable Id client,
            String name,
            @Nullable String role,
            @Nullable MonthDay birthday,
            @Nullable String address,
            List<String> emails) {
        this(id, client, name, role, birthday, address, emails, List.of(), null);
    }

    public Person called(String other) {
        return new Person(id, client, other, role, birthday, address, emails, phones, organisation);
    }

    /** The same at a client, or at none. */
    public Person with(Client.@Nullable Id other) {
        return new Person(id, other, name, role, birthday, address, emails, phones, organisation);
    }

    public Person at(@Nullable String other) {
        return new Person(id, client, name, role, birthday, other, emails, phones, organisation);
    }

    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
