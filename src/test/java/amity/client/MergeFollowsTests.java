package amity.client;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.practice.Practice;
import amity.schema.BookTables;
import amity.schema.Tables;
import amity.shell.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MergeFollowsTests {
    /** An import under way finds its clients again. */
    private static final String NOT_BROUGHT_BACK = "exchange_";

    /** Worked out anew at the next look. */
    private static final String WORKED_OUT = "relationship_";

    /** Resolved where they are read: entries and questions of a season stay those of whom they were noted for. */
    private static final Set<String> RESOLVED = Set.of(
            "client_client.merged_into",
            "client_lookalike.one_id",
            "client_lookalike.other_id",
            "client_different.one_id",
            "client_different.other_id",
            "season_entry.subject_id",
            "season_question.subject_id");

    /** Of receipts and pictures, which belong to no client. */
    private static final Set<String> OTHER = Set.of("attachment_attachment.subject_id");

    @AutoClose
    private final Ledgers ledgers = Ledgers.with("desk", "intake");

    private final DSLContext db = ledgers.get(DSLContext.class);
    private final Practice practice = ledgers.practice("Whitlock");
    private final Client kept = ledgers.clients().add(practice.id(), "Voss Literary Agency");
    private final Client gone = ledgers.clients().add(practice.id(), "Voss Lit. Agency");

    @Test
    void whatever_points_at_a_client_follows_it_into_another_and_comes_back_with_it() {
        db.execute("pragma foreign_keys = off");
        var columns = columns().toList();
        assertThat(columns).hasSizeGreaterThan(15);
        columns.forEach(this::point);
        ledgers.get(Merges.class).merge(practice.id(), kept.id(), gone.id());
        assertThat(columns).filteredOn(column -> pointing(column, gone) > 0).isEmpty();
        ledgers.get(Merges.class).unmerge(practice.id(), gone.id());
        assertThat(columns)
                .filteredOn(column -> !name(column).startsWith(NOT_BROUGHT_BACK))
                .allSatisfy(column -> assertThat(pointing(column, gone)).isPositive());
    }

    @Test
    void a_season_that_the_other_has_as_well_stays_with_whom_it_came() {
        Stream.of(kept, gone).forEach(client -> season(client, "birthday"));
        season(gone, "anniversary");
        ledgers.get(Merges.class).merge(practice.id(), kept.id(), gone.id());
        assertThat(seasons(kept)).containsExactlyInAnyOrder("birthday", "anniversary");
        assertThat(seasons(gone)).containsExactly("birthday");
        ledgers.get(Merges.class).unmerge(practice.id(), gone.id());
        assertThat(seasons(kept)).containsExactly("birthday");
        assertThat(seasons(gone)).containsExactlyInAnyOrder("birthday", "anniversary");
    }

    private void season(Client client, String occasion) {
        var row = db.newRecord(Tables.SEASON_SEASON);
        for (var field : Tables.SEASON_SEASON.fields()) {
            if (!field.getDataType().nullable()) fill(row, field);
        }
        row.setPracticeId(practice.id().value());
        row.setSubjectId(client.id().value());
        row.setOccasion(occasion);
        row.insert();
    }

    private List<String> seasons(Client client) {
        return db.fetch(
                        Tables.SEASON_SEASON,
                        Tables.SEASON_SEASON.SUBJECT_ID.eq(client.id().value()))
                .getValues(Tables.SEASON_SEASON.OCCASION);
    }

    /** Every column that says whose a record is: by its foreign key, or by its name. */
    private static Stream<Field<?>> columns() {
        return BookTables.all().stream()
                .flatMap(table -> Stream.of(table.fields()).filter(field -> isClient(table, field)))
                .filter(field -> !RESOLVED.contains(name(field)) && !OTHER.contains(name(field)))
                .filter(field -> !name(field).startsWith(WORKED_OUT));
    }

    private static boolean isClient(Table<?> table, Field<?> field) {
        return List.of("client_id", "subject_id", "chosen").contains(field.getName())
                || !field.getName().equals("practice_id")
                        && table.getReferences().stream()
                                .filter(key -> key.getKey().getTable().equals(Tables.CLIENT_CLIENT))
                                .anyMatch(key -> key.getFields().contains(field));
    }

    private static String name(Field<?> field) {
        return field.getQualifiedName().unquotedName().toString();
    }

    private int pointing(Field<?> column, Client at) {
        var uuid = column.coerce(UUID.class);
        return db.fetchCount(table(column), uuid.eq(at.id().value()));
    }

    private static Table<?> table(Field<?> column) {
        return BookTables.all().stream()
                .filter(table -> List.of(table.fields()).contains(column))
                .findFirst()
                .orElseThrow();
    }

    /** A row that says nothing but whose it is. */
    private void point(Field<?> column) {
        var table = table(column);
        var row = db.newRecord(table);
        for (var field : table.fields()) {
            if (!field.getDataType().nullable()) fill(row, field);
        }
        row.set(field(table, "practice_id", UUID.class), practice.id().value());
        row.set(column.coerce(UUID.class), gone.id().value());
        db.insertInto(table).set(row).execute();
    }

    private static <T> Field<T> field(Table<?> table, String name, Class<T> type) {
        return table.field(DSL.name(name), type);
    }

    private static <T> void fill(Record row, Field<T> field) {
        row.set(field, field.getType().cast(plain(field.getType())));
    }

    private static Object plain(Class<?> type) {
        if (type == UUID.class) return Ids.next();
        if (type == LocalDate.class) return LocalDate.of(2020, 1, 1);
        if (type == Instant.class) return Instant.EPOCH;
        if (type == Long.class) return 0L;
        if (type == Integer.class) return 0;
        if (type == Double.class) return 0.0;
        return type == Boolean.class ? false : "x";
    }
}
