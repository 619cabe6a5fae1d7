package amity.vault;

import static amity.schema.DefaultSchema.DEFAULT_SCHEMA;
import static java.util.Objects.requireNonNull;

import amity.practice.Practice;
import amity.schema.BookTables;
import amity.shell.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tables of all features as an export sees them: names of columns, and plain values. */
@Component
record VaultStore(DSLContext db) {
    private static final String PRACTICE = "practice_practice";
    private static final String SCOPE = "practice_id";

    /** What an export leaves out: links that open a book, rows that wait for a yes, and what can be read again. */
    private static final List<String> LEFT_OUT =
            List.of("account_link", "portal_link", "exchange_draft", "exchange_party", "relationship_");

    private static final Set<String> SECRETS = Set.of("account_member.password");
    private static final int FETCHED = 1_000;

    /** The tables that are written, by name. */
    List<String> tables() {
        return BookTables.all().stream()
                .filter(table -> table.getName().equals(PRACTICE) || table.field(SCOPE) != null)
                .map(Table::getName)
                .filter(name -> LEFT_OUT.stream().noneMatch(name::startsWith))
                .sorted()
                .toList();
    }

    /** The columns that are written; whose practice it is, is not. */
    List<String> columns(String table) {
        return fields(named(table)).stream().map(Field::getName).toList();
    }

    /** Every row of the practice, in an order that depends on the rows alone, its values in the order of the columns. */
    void read(Practice.Id practice, String name, Consumer<List<@Nullable Object>> sink) {
        var table = named(name);
        var fields = fields(table);
        try (var rows = db.select(fields)
                .from(table)
                .where(scope(table).eq(practice.value()))
                .orderBy(key(table))
                .fetchSize(FETCHED)
                .fetchLazy()) {
            rows.forEach(row -> {
                var values = new ArrayList<@Nullable Object>();
                fields.forEach(field -> values.add(kept(row.get(field))));
                sink.accept(values);
            });
        }
    }

    /** Makes room for a practice that comes back; what refers to what is checked when all of it is there. */
    void clear(Practice.Id practice) {
        db.execute("pragma defer_foreign_keys = on");
        BookTables.all().stream()
                .filter(table -> table.getName().equals(PRACTICE) || table.field(SCOPE) != null)
                .forEach(table -> db.deleteFrom(table)
                        .where(scope(table).eq(practice.value()))
                        .execute());
    }

    void write(Practice.Id practice, String name, List<String> columns, List<List<@Nullable Object>> rows) {
        var table = named(name);
        var fields = new ArrayList<Field<?>>(List.of(scope(table)));
        columns.forEach(column -> fields.add(requireNonNull(table.field(column))));
        var batch = db.batch(db.insertInto(table, fields).values(new Object[fields.size()]));
        for (var row : rows) {
            var values = new ArrayList<@Nullable Object>();
            values.add(practice.value());
            row.forEach(value -> values.add(kept(value)));
            batch.bind(values.toArray());
        }
        batch.execute();
    }

    /** What an older book may still hold of control characters stays behind: a file of it would not come back the same. */
    private static @Nullable Object kept(@Nullable Object value) {
        return value instanceof String words ? Characters.kept(words) : value;
    }

    private static Table<?> named(String name) {
        return requireNonNull(DEFAULT_SCHEMA.getTable(name), name);
    }

    private static List<Field<?>> fields(Table<?> table) {
        return table.fieldStream()
                .<Field<?>>map(field -> field)
                .filter(field -> !field.equals(scope(table)))
                .filter(field -> !SECRETS.contains(table.getName() + "." + field.getName()))
                .toList();
    }

    private static List<TableField<?, ?>> key(Table<?> table) {
        return requireNonNull(table.getPrimaryKey()).getFields().stream()
                .<TableField<?, ?>>map(field -> field)
                .toList();
    }

    private static Field<UUID> scope(Table<?> table) {
        return requireNonNull(table.field(table.getName().equals(PRACTICE) ? "id" : SCOPE, UUID.class));
    }
}
