package amity.client;

import static amity.schema.Tables.CLIENT_CLIENT;
import static java.util.Objects.requireNonNull;

import amity.practice.Practice;
import amity.schema.BookTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever refers to a client, in any table of the book: it goes over to another client, and comes back. */
@Component
record BelongingStore(DSLContext db) {
    /** Who became whom is {@link MergeStore}'s; who looks like whom, and how each stands, is worked out anew. */
    private static final Set<String> LEFT_OUT = Set.of(
            "client_client", "client_different", "client_lookalike", "relationship_earnings", "relationship_standing");

    /** Of what a client has but one, by these columns: where the other has it already, the one that comes stays behind. */
    private static final Map<String, List<String>> ONE_EACH = Map.of("season_season", List.of("occasion", "in_year"));

    /** Before the user’s yes it may be a client that is not there yet, so that no key holds it. */
    private static final String CHOSEN = "exchange_party.chosen";

    private static final Pattern WHOSE = Pattern.compile("(client|subject)_id$");
    private static final List<Belonging> ALL = BookTables.all().stream()
            .filter(table -> !LEFT_OUT.contains(table.getName()))
            .flatMap(BelongingStore::in)
            .toList();

    /**
     * A column that says whose a record is.
     *
     * @param cameAs the one that remembers whose it was; without it a record does not come back, such as a row that waits for a yes
     */
    private record Belonging(
            Table<?> table, Field<UUID> client, @Nullable Field<UUID> cameAs) {
        Condition of(Practice.Id practice, Client.Id client) {
            return column(table, "practice_id").eq(practice.value()).and(this.client.eq(client.value()));
        }

        Condition hasNone(Practice.Id practice, Client.Id client) {
            var alike = ONE_EACH.get(table.getName());
            if (alike == null) return DSL.noCondition();
            var same = table.as("same");
            return DSL.notExists(DSL.selectOne()
                    .from(same)
                    .where(new Belonging(same, column(same, client().getName()), null).of(practice, client))
                    .and(DSL.row(alike.stream().map(same::field).toList())
                            .eq(DSL.row(alike.stream().map(table::field).toList()))));
        }
    }

    void move(Practice.Id practice, Client.Id gone, Client.Id kept) {
        for (var belonging : ALL) {
            var values = new HashMap<Field<?>, Object>(Map.of(belonging.client(), kept.value()));
            if (belonging.cameAs() != null) {
                values.put(belonging.cameAs(), DSL.coalesce(belonging.cameAs(), belonging.client()));
            }
            db.update(belonging.table())
                    .set(values)
                    .where(belonging.of(practice, gone))
                    .and(belonging.hasNone(practice, kept))
                    .execute();
        }
    }

    void moveBack(Practice.Id practice, Client.Id kept, Client.Id back) {
        for (var belonging : ALL) {
            if (belonging.cameAs() != null) {
                db.update(belonging.table())
                        .set(belonging.client(), back.value())
                        .setNull(belonging.cameAs())
                        .where(belonging.of(practice, kept))
                        .and(belonging.cameAs().eq(back.value()))
                        .execute();
            }
        }
    }

    private static Stream<Belonging> in(Table<?> table) {
        return table.fieldStream()
                .map(Field::getName)
                .filter(name -> saysWhose(table, name))
                .map(name -> new Belonging(table, column(table, name), table.field(cameAs(name), UUID.class)));
    }

    private static boolean saysWhose(Table<?> table, String name) {
        return name.equals("client_id")
                || table.field(cameAs(name)) != null
                || CHOSEN.equals(table.getName() + "." + name)
                || table.getReferences().stream()
                        .filter(key -> key.getKey().getTable().equals(CLIENT_CLIENT))
                        .flatMap(key -> key.getFields().stream())
                        .anyMatch(field -> field.getName().equals(name) && !name.equals("practice_id"));
    }

    private static String cameAs(String client) {
        return WHOSE.matcher(client).find() ? WHOSE.matcher(client).replaceFirst("came_as") : "";
    }

    private static Field<UUID> column(Table<?> table, String name) {
        return requireNonNull(table.field(name, UUID.class), name);
    }
}
