package amity.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstFormatTests {
    private static final String PARTING = "\u001f";
    private final List<List<@Nullable Object>> former = new ArrayList<>();

    private void add(String table, Map<String, @Nullable Object> row) {
        former.add(new ArrayList<>(row.values()));
    }

    private Map<String, @Nullable Object> change(String what, @Nullable String before) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", "c");
        row.put("what", what);
        row.put("before", before);
        return FirstFormat.unpacked("exchange_change", row, this::add);
    }

    @Test
    void what_a_line_was_stands_in_columns() {
        assertThat(change("corrected", "m1 abc"))
                .containsEntry("moment_id", "m1")
                .containsEntry("hash", "abc")
                .containsEntry("version", null)
                .doesNotContainKey("before");
        assertThat(change("line", "abc 7")).containsEntry("hash", "abc").containsEntry("version", "7");
        assertThat(change("struck", "abc")).containsEntry("hash", "abc").containsEntry("moment_id", null);
        assertThat(change("client", null)).containsEntry("hash", null);
        assertThat(former).isEmpty();
    }

    @Test
    void what_a_record_said_is_a_row_a_value() {
        change("rewritten", String.join(PARTING, "name", "Ann", "role", ""));
        assertThat(former).containsExactly(List.of("c", 0, "name", "Ann"), List.of("c", 1, "role", ""));
        former.clear();

        change("completed", "role birthday");
        change("emptied", "EMAIL" + PARTING + "a@b.example");
        change("moved", "k1");
        assertThat(former)
                .containsExactly(
                        List.of("c", 0, "role", ""),
                        List.of("c", 1, "birthday", ""),
                        List.of("c", 0, "email", "a@b.example"),
                        List.of("c", 0, "client", "k1"));
    }

    @Test
    void an_appointment_keeps_everybody_and_leaves_out_what_it_had_not() {
        change("appointment", String.join(PARTING, "u", "", "s", "e", "true", "Tea", "", "p1 p2", ""));
        assertThat(former)
                .extracting(row -> row.get(2) + "=" + row.get(3))
                .containsExactly(
                        "uid=u",
                        "recurrence=",
                        "start=s",
                        "end=e",
                        "all-day=true",
                        "title=Tea",
                        "person=p1",
                        "person=p2");
    }

    @Test
    void what_a_contact_said_stands_in_columns() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("said", String.join(PARTING, "Ann", "", "5", "6", "", "1 Road", "12", ""));
        assertThat(FirstFormat.unpacked("exchange_row", row, this::add))
                .containsEntry("said_name", "Ann")
                .containsEntry("said_role", null)
                .containsEntry("said_birth_month", "5")
                .containsEntry("said_phones", "12")
                .doesNotContainKey("said");
    }

    @Test
    void which_column_is_what_is_a_row_a_column() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("header", "h");
        row.put("columns", "client" + PARTING + "Who\u001edate" + PARTING + "Day");
        assertThat(FirstFormat.unpacked("exchange_mapping", row, this::add)).doesNotContainKey("columns");
        assertThat(former).containsExactly(List.of("h", "client", "Who"), List.of("h", "date", "Day"));
        former.clear();

        row.put("id", "f");
        row.put("asked_columns", "");
        FirstFormat.unpacked("exchange_file", row, this::add);
        assertThat(former).isEmpty();
    }
}
