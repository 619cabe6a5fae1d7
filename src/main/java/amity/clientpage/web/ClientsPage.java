package amity.clientpage.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The client list.
 *
 * @param nobody there is no client yet at all
 * @param caption how many were found and how they are ordered
 * @param sorts the columns to sort by, each with its address
 * @param earlier the address of the page before, if there is one
 */
public record ClientsPage(
        boolean nobody,
        String lede,
        String caption,
        Asked asked,
        List<Select> filters,
        Map<String, Column> sorts,
        List<Row> rows,
        String place,
        @Nullable String earlier,
        @Nullable String later) {

    public record Asked(String q, String tier, String kind, String talked, String status, String sort, int page) {}

    public record Select(String name, String label, Map<String, String> options, String value) {}

    public record Column(String address, @Nullable String order) {}

    /** A client in the list; counts are shown only where they are counted. */
    public record Row(
            String id,
            String name,
            String initials,
            String town,
            String tier,
            String talk,
            boolean quiet,
            String revenue,
            boolean counts,
            int given,
            int received,
            String balance,
            String kind,
            String tone,
            String wanted,
            boolean same) {}

    public Column column(String sort) {
        return sorts.get(sort);
    }
}
