package amity.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was worked on for a client of the story.
 *
 * @param from null for what goes on all the time
 */
record Work(
        String client,
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** The work of one client: what had an end first. */
    static List<Work> of(String client, Script script) {
        return Script.lines("work").stream()
                .filter(line -> line.getFirst().equals(client))
                .flatMap(line -> Stream.concat(
                        line.subList(2, line.size()).stream()
                                .filter(cell -> !cell.isEmpty())
                                .map(Script::parts)
                                .map(parts -> new Work(
                                        client, parts.get(0), script.day(parts.get(1)), script.day(parts.get(2)))),
                        Stream.of(new Work(client, line.get(1), null, null))))
                .toList();
    }

    boolean wasOn(LocalDate day) {
        return from == null || to == null || !day.isBefore(from) && !day.isAfter(to);
    }
}
