package amity.client;

import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells a person from others of the same name: telephone numbers, and the birthday with its year where that is known. */
public record Trait(
        Person.Id person,
        List<String> phones,
        @Nullable MonthDay birthday,
        @Nullable Integer birthYear) {}
