package amity.vault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exports of version 1 packed what an import had changed, what a contact had said and which column is what into one text each: here they become rows of today. */
final class FirstFormat {
    private static final String PARTING = "\u001f";
    private static final List<String> SAID = List.of(
            "said_name",
            "said_role",
            "said_birth_month",
            "said_birth_day",
            "said_birth_year",
            "said_address",
            "said_phones",
            "said_organisation");
    private static final List<String> APPOINTMENT =
            List.of("uid", "recurrence", "start", "end", "all-day", "title", "client", "person", "import");
    private static final List<String> MAY_BE_EMPTY = List.of("recurrence", "title");

    private FirstFormat() {}

    /** The row as its table is now; what was packed into it beside goes to {@code further}, the rows of other tables. */
    static Map<String, @Nullable Object> unpacked(
            String table,
            Map<String, @Nullable Object> row,
            BiConsumer<String, Map<String, @Nullable Object>> further) {
        if (table.equals("exchange_row") && row.containsKey("said")) return said(row);
        if (table.equals("exchange_change") && row.containsKey("before")) {
            return changed(row, value -> further.accept("exchange_former", value));
        }
        if (table.equals("exchange_file") && row.containsKey("asked_columns")) {
            return mapped(
                    row,
                    "asked_columns",
                    column -> further.accept("exchange_file_column", with("file_id", row.get("id"), column)));
        }
        return table.equals("exchange_mapping") && row.containsKey("columns")
                ? mapped(
                        row,
                        "columns",
                        column -> further.accept("exchange_mapping_column", with("header", row.get("header"), column)))
                : row;
    }

    /** Unpacks pairs of field and column. */
    private static Map<String, @Nullable Object> mapped(
            Map<String, @Nullable Object> row, String packed, Consumer<List<String>> columns) {
        var now = new LinkedHashMap<>(row);
        Stream.of(Objects.toString(now.remove(packed), "").split("\u001e"))
                .map(pair -> List.of(pair.split(PARTING, 2)))
                .filter(pair -> pair.size() == 2)
                .forEach(columns);
        return now;
    }

    private static Map<String, @Nullable Object> with(String owner, @Nullable Object id, List<String> column) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put(owner, id);
        row.put("field", column.getFirst());
        row.put("name", column.getLast());
        return row;
    }

    private static Map<String, @Nullable Object> said(Map<String, @Nullable Object> row) {
        var now = new LinkedHashMap<>(row);
        var parts = Objects.toString(now.remove("said"), "").split(PARTING, -1);
        for (int place = 0; place < SAID.size(); place++) {
            now.put(SAID.get(place), place < parts.length && !parts[place].isEmpty() ? parts[place] : null);
        }
        return now;
    }

    private static Map<String, @Nullable Object> changed(
            Map<String, @Nullable Object> row, Consumer<Map<String, @Nullable Object>> former) {
        var now = new LinkedHashMap<>(row);
        var before = Objects.toString(now.remove("before"), "");
        var what = String.valueOf(row.get("what"));
        var words = before.split(" ");
        boolean corrected = what.equals("corrected");
        boolean line = what.equals("line");
        now.put("moment_id", corrected ? words[0] : null);
        now.put("hash", corrected ? words[1] : line || what.equals("struck") ? words[0] : null);
        now.put("version", line ? words[1] : null);
        var values = new Values(row.get("id"), former);
        var parts = before.split(PARTING, -1);
        switch (what) {
            case "appointment" -> {
                for (int place = 0; place < APPOINTMENT.size(); place++) {
                    appointment(values, APPOINTMENT.get(place), parts[place]);
                }
            }
            case "rewritten" -> {
                for (int place = 0; place + 1 < parts.length; place += 2) {
                    values.add(parts[place], parts[place + 1]);
                }
            }
            case "completed" -> List.of(words).forEach(field -> values.add(field, ""));
            case "emptied" -> values.add(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            case "moved" -> values.add("client", before);
            case "policy" -> values.add("policy", before);
            default -> {}
        }
        return now;
    }

    private static void appointment(Values values, String field, String said) {
        if (field.equals("person")) {
            List.of(said.split(" ")).stream().filter(id -> !id.isEmpty()).forEach(id -> values.add(field, id));
        } else if (!said.isEmpty() || MAY_BE_EMPTY.contains(field)) {
            values.add(field, said);
        }
    }

    private static final class Values {
        private final @Nullable Object change;
        private final Consumer<Map<String, @Nullable Object>> rows;
        private int place;

        private Values(@Nullable Object change, Consumer<Map<String, @Nullable Object>> rows) {
            this.change = change;
            this.rows = rows;
        }

        private void add(String field, String value) {
            var row = new LinkedHashMap<String, @Nullable Object>();
            row.put("change_id", change);
            row.put("place", place++);
            row.put("field", field);
            row.put("value", value);
            rows.accept(row);
        }
    }
}
