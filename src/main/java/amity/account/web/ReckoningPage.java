package amity.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers Amity reckons by, each with what is usual and what the user says instead. */
public record ReckoningPage(List<Group> groups, boolean wrong) {
    /** Those of one feature. */
    public record Group(String about, List<Row> rows) {}

    /**
     * One number.
     *
     * @param value what the user says; empty where the usual holds
     * @param choice yes or no, rather than a number
     */
    public record Row(
            String name,
            String value,
            String usual,
            boolean choice,
            @Nullable String wrong) {}
}
