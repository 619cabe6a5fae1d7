package amity.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A client or a person that an import brings, under an id chosen before it is kept. */
public sealed interface Newcomer {
    /** A client known by these names and addresses; the first name is the one it goes by. */
    record OfClient(Client.Id id, String name, List<Alias> alsoKnownAs) implements Newcomer {}

    record OfPerson(Person person, @Nullable Integer birthYear) implements Newcomer {
        @Nullable
        Integer birthMonth() {
            var birthday = person.birthday();
            return birthday == null ? null : birthday.getMonthValue();
        }

        @Nullable
        Integer birthDay() {
            var birthday = person.birthday();
            return birthday == null ? null : birthday.getDayOfMonth();
        }
    }
}
