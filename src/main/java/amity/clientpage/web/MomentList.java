package amity.clientpage.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a client's moments.
 *
 * @param show which are shown: all, given, received, shared or work
 * @param older the place from which the next page goes on; null where there is none
 * @param latest whether it begins with the newest
 */
public record MomentList(
        String client,
        String show,
        List<Month> months,
        @Nullable String older,
        boolean latest) {
    public static final List<String> SHOWS = List.of("all", "given", "received", "shared", "work");

    public record Month(String name, List<MomentRow> rows) {}

    Set<String> ids() {
        return months.stream()
                .flatMap(month -> month.rows().stream())
                .flatMap(row -> row.run() == null ? Stream.of(row) : row.run().rows().stream())
                .map(MomentRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
