package amity.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a file asks: which column is what, or which of day and month comes first.
 *
 * @param order the order of days chosen already
 * @param sorry what is wrong with the answer, which comes back as it was given
 */
public record FileQuestionPage(
        String address,
        String back,
        String name,
        List<Column> columns,
        Map<String, String> fields,
        Map<String, String> kinds,
        String kind,
        Map<String, String> orders,
        String order,
        @Nullable String sorry) {

    public record Column(String field, String name, String first, String proposed) {}
}
