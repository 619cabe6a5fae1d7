package amity.vault;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Exports of version 1 packed what an import had changed, and what a contact had said, into one text each: here they become rows of today. */
final class FirstFormat {
    static final String FORMER = "exchange_former";
    static final List<String> COLUMNS = List.of("change_id", "place", "field", "value");
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

    /** The row as its table is now; what was packed into it beside goes to {@code former}. */
    static Map<String, @Nullable Object> unpacked(
            String table, Map<String, @Nullable Object> row, Consumer<List<@Nullable Object>> former) {
        if (table.equals("exchange_row") && row.containsKey("said")) {
            return said(row);
        }
        return table.equals("exchange_change") && row.containsKey("before") ? changed(row, former) : row;
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
            Map<String, @Nullable Object> row, Consumer<List<@Nullable Object>> former) {
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

    /** The values of one change, each in its place. */
    private static final class Values {
        private final @Nullable Object change;
        private final Consumer<List<@Nullable Object>> rows;
        private int place;

        private Values(@Nullable Object change, Consumer<List<@Nullable Object>> rows) {
            this.change = change;
            this.rows = rows;
        }

        private void add(String field, String value) {
            rows.accept(Arrays.asList(change, place++, field, value));
        }
    }
}
