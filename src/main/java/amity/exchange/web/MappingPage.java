package amity.exchange.web;

import java.util.List;
import java.util.Map;

/** What a file asks: which column is what, or which of day and month comes first. */
public record MappingPage(
        String address,
        String back,
        String name,
        List<Column> columns,
        Map<String, String> fields,
        Map<String, String> kinds,
        String kind,
        Map<String, String> orders) {

    /** One column of the file with its first cells, and the field it probably is. */
    public record Column(String field, String name, String first, String proposed) {}
}
