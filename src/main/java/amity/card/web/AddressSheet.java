package amity.card.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names and addresses that cards still lack.
 *
 * @param wrong why something was not kept
 */
public record AddressSheet(
        String path, List<Line> lines, @Nullable String wrong) {
    /**
     * One card.
     *
     * @param noName it lacks somebody to be written to
     * @param noAddress it lacks where it goes
     * @param called as typed
     * @param address as typed
     */
    public record Line(String id, String name, boolean noName, boolean noAddress, String called, String address) {}

    AddressSheet typed(Map<String, String> typed, String sentence) {
        return new AddressSheet(
                path,
                lines.stream()
                        .map(line -> new Line(
                                line.id(),
                                line.name(),
                                line.noName(),
                                line.noAddress(),
                                typed.getOrDefault("called-" + line.id(), ""),
                                typed.getOrDefault("address-" + line.id(), "")))
                        .toList(),
                sentence);
    }
}
