package amity.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Which of our fields is which column of a table, as it is written down; and the mark by which a header is known again. */
final class ColumnMapping {
    private static final String BETWEEN = "\u001e";
    private static final String IS = "\u001f";

    private ColumnMapping() {}

    static String written(Map<String, String> columns) {
        var words = new StringBuilder();
        new TreeMap<>(columns).forEach((field, column) -> words.append(words.isEmpty() ? "" : BETWEEN)
                .append(field)
                .append(IS)
                .append(column));
        return words.toString();
    }

    static Map<String, String> read(String words) {
        var columns = new TreeMap<String, String>();
        for (String pair : words.split(BETWEEN)) {
            int is = pair.indexOf(IS);
            if (is > 0) {
                columns.put(pair.substring(0, is), pair.substring(is + 1));
            }
        }
        return columns;
    }

    static String mark(List<String> header) {
        return UUID.nameUUIDFromBytes(String.join(IS, header).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
