package amity.season.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The year ahead with its occasions, and the seasons that are open.
 *
 * @param later how many birthdays and anniversaries are not shown yet
 */
public record OccasionsPage(List<Open> open, List<Month> months, int later) {
    public record Open(String address, String title, String day) {}

    public record Month(String name, List<Line> lines) {}

    /**
     * One occasion.
     *
     * @param whom whom its season begins with
     * @param address of its season, where that is open already
     */
    public record Line(
            String day,
            String title,
            String whom,
            String source,
            String word,
            @Nullable String subject,
            int year,
            @Nullable String address) {}
}
