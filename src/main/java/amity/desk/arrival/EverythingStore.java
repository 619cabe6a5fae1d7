package amity.desk.arrival;

import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_PERSON;
import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.BookTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Walks from a client to whatever belongs to it, in whichever feature it is kept: so that nothing is left out. */
@Component
record EverythingStore(DSLContext db) {
    private static final int MANY = 400;
    private static final String MINOR = "_minor";
    private static final String CURRENCY = "currency";

    /** What is worked out anew at each look, and rows of files that wait for a yes. */
    private static final List<String> LEFT_OUT = List.of("relationship_", "exchange_");

    /** What opens a door, and keys that tell nothing. */
    private static final Set<String> SECRETS = Set.of("hash", "token", "token_hash", "password", "once");

    /** The rows by table, each with its columns and their values; ids say nothing to anybody. */
    Map<String, List<Map<String, Object>>> of(Practice whose, Client.Id client) {
        var practice = whose.id();
        var found = new TreeMap<String, Map<UUID, Record>>();
        var known = new HashMap<String, Set<UUID>>();
        var fresh = new HashMap<String, Set<UUID>>();
        fresh.put(CLIENT_CLIENT.getName(), Set.of(client.value()));
        add(found, CLIENT_CLIENT, rows(practice, CLIENT_CLIENT, CLIENT_CLIENT.ID, Set.of(client.value())));
        while (!fresh.isEmpty()) {
            fresh.forEach((table, ids) ->
                    known.computeIfAbsent(table, none -> new HashSet<>()).addAll(ids));
            var next = new HashMap<String, Set<UUID>>();
            tables().forEach(table -> belonging(table).forEach((field, owner) -> {
                var owners = fresh.get(owner);
                if (owners != null) {
                    var ids = add(found, table, rows(practice, table, field, owners));
                    ids.removeAll(known.getOrDefault(table.getName(), Set.of()));
                    if (!ids.isEmpty()) {
                        next.computeIfAbsent(table.getName(), none -> new HashSet<>())
                                .addAll(ids);
                    }
                }
            }));
            fresh.clear();
            fresh.putAll(next);
        }
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        found.forEach((table, rows) -> all.put(
                table, rows.values().stream().map(row -> values(whose, row)).toList()));
        return all;
    }

    static Stream<Table<?>> tables() {
        return BookTables.all().stream()
                .filter(table -> table.field("practice_id") != null)
                .filter(table -> LEFT_OUT.stream().noneMatch(table.getName()::startsWith));
    }

    /** The columns that say to what a row belongs, each with the table it is kept in. */
    static Map<Field<?>, String> belonging(Table<?> table) {
        var belonging = new LinkedHashMap<Field<?>, String>();
        for (var key : table.getReferences()) {
            key.getFields().stream()
                    .filter(field -> !field.getName().equals("practice_id"))
                    .forEach(field ->
                            belonging.put(field, key.getKey().getTable().getName()));
        }
        table.fieldStream().filter(field -> field.getType() == UUID.class).forEach(field -> {
            var name = field.getName();
            if (name.equals("client_id") || name.equals("subject_id") || name.endsWith("_client_id")) {
                belonging.putIfAbsent(field, CLIENT_CLIENT.getName());
            } else if (name.equals("person_id") || name.endsWith("_person_id")) {
                belonging.putIfAbsent(field, CLIENT_PERSON.getName());
            }
        });
        return belonging;
    }

    private List<Record> rows(Practice.Id practice, Table<?> table, Field<?> field, Set<UUID> owners) {
        var rows = new ArrayList<Record>();
        var all = List.copyOf(owners);
        for (int from = 0; from < all.size(); from += MANY) {
            var belongs = field.coerce(UUID.class).in(all.subList(from, Math.min(all.size(), from + MANY)));
            rows.addAll(db.selectFrom(table)
                    .where(requireNonNull(table.field("practice_id", UUID.class))
                            .eq(practice.value()))
                    .and(belongs)
                    .fetch());
        }
        return rows;
    }

    /** Adds the rows; returns the ids of those not found before. */
    private static Set<UUID> add(Map<String, Map<UUID, Record>> found, Table<?> table, List<Record> rows) {
        var there = found.computeIfAbsent(table.getName(), none -> new LinkedHashMap<>());
        var fresh = new HashSet<UUID>();
        for (var row : rows) {
            var named = table.field("id", UUID.class);
            var id = named == null
                    ? UUID.nameUUIDFromBytes(row.toString().getBytes(StandardCharsets.UTF_8))
                    : requireNonNull(row.get(named));
            if (there.putIfAbsent(id, row) == null && named != null) {
                fresh.add(id);
            }
        }
        if (there.isEmpty()) {
            found.remove(table.getName());
        }
        return fresh;
    }

    /** Each column that says something; amounts as money. */
    private static Map<String, Object> values(Practice practice, Record row) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : row.fields()) {
            var value = row.get(field);
            var name = field.getName();
            if (value == null || field.getType() == UUID.class || SECRETS.contains(name)) continue;
            values.put(name, name.endsWith(MINOR) ? money(practice, row, ((Number) value).longValue()) : value);
        }
        return values;
    }

    /** A row that names its currency counts in that one. */
    private static Money money(Practice practice, Record row, long minor) {
        var currency = row.field(CURRENCY) == null ? null : row.get(CURRENCY, String.class);
        return currency == null || currency.isBlank() ? practice.money(minor) : Moneys.ofMinor(currency, minor);
    }
}
