package amity.desk.arrival.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What arrived from clients’ pages.
 *
 * @param client whose alone is shown; null for all
 */
public record ArrivalsPage(@Nullable String client, List<Line> waiting, List<Line> settled) {
    public record Line(String address, String client, String on, String what, String then) {}
}
