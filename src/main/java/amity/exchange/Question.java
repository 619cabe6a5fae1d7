package amity.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a file asks before it can be read.
 *
 * @param header the columns of a table of no known tool
 * @param rows its first rows
 * @param proposed our field to the column it probably is
 * @param fields the fields a column can be
 * @param days days that can be read in two ways
 */
public record Question(
        List<String> header,
        List<List<String>> rows,
        Map<String, String> proposed,
        List<String> fields,
        List<String> days) {}
