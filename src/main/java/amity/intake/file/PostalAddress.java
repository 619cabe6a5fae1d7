package amity.intake.file;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where post goes, out of the parts in which a table keeps it. */
final class PostalAddress {
    private PostalAddress() {}

    /** Each part that is there on a line of its own. */
    static @Nullable String of(Stream<@Nullable String> parts) {
        var lines = parts.filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }
}
