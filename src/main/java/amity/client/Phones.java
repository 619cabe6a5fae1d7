package amity.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's telephone numbers as they are kept, one a line. */
final class Phones {
    private Phones() {}

    static @Nullable String written(List<String> phones) {
        return phones.isEmpty() ? null : String.join("\n", phones);
    }

    static List<String> read(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }
}
