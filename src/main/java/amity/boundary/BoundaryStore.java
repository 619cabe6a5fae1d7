package amity.boundary;

import static amity.boundary.BoundaryRowStore.in;
import static amity.schema.Tables.BOUNDARY_HOURS;
import static amity.schema.Tables.BOUNDARY_LEAVE;
import static amity.schema.Tables.BOUNDARY_LINE;
import static amity.schema.Tables.BOUNDARY_PASS;
import static amity.schema.Tables.BOUNDARY_RELAXED;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
class BoundaryStore {
    private static final int MANY = 500;

    /** All that is kept of a client here. */
    private static final List<Table<?>> KEPT =
            List.of(BOUNDARY_HOURS, BOUNDARY_LEAVE, BOUNDARY_LINE, BOUNDARY_RELAXED, BOUNDARY_PASS);

    private final DSLContext db;

    BoundaryStore(DSLContext db) {
        this.db = db;
    }

    /** A default that does not hold for a client. */
    record Relaxed(Client.Id client, UUID boundary) {}

    /** Boundaries in the order in which they were set. */
    record Kept(List<Boundary> boundaries, List<Relaxed> relaxed) {
        Kept {
            boundaries = inOrder(boundaries);
        }

        Optional<Boundary> find(UUID id) {
            return boundaries.stream()
                    .filter(boundary -> boundary.id().equals(id))
                    .findFirst();
        }
    }

    /** Sets it, or sets it anew where it is kept already. */
    void keep(Practice.Id practice, Boundary boundary) {
        var row = BoundaryRowStore.row(practice, boundary);
        db.insertInto(BoundaryRowStore.tableOf(boundary.terms()))
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute();
    }

    void delete(Practice.Id practice, UUID id) {
        for (var table : BoundaryRowStore.TABLES) {
            db.deleteFrom(table)
                    .where(in(table, BOUNDARY_LINE.PRACTICE_ID).eq(practice.value()))
                    .and(in(table, BOUNDARY_LINE.ID).eq(id))
                    .execute();
        }
    }

    Kept all(Practice practice) {
        return kept(practice, table -> DSL.noCondition(), DSL.noCondition());
    }

    /** What is set for all, and with some clients; in one query, for a client's page asks for it every time. Of many clients, all there is. */
    Kept kept(Practice practice, Set<Client.Id> clients, LocalDate since) {
        boolean some = clients.size() <= MANY;
        var ids = clients.stream().map(Client.Id::value).toList();
        return kept(
                practice,
                table -> since(table, since).and(some ? isAmong(table, ids) : DSL.noCondition()),
                some ? BOUNDARY_RELAXED.CLIENT_ID.in(ids) : DSL.noCondition());
    }

    private static Condition since(Table<?> table, LocalDate since) {
        var last = in(table, BOUNDARY_LINE.TO_DAY);
        return last.isNull().or(last.ge(since));
    }

    private static Condition isAmong(Table<?> table, List<UUID> ids) {
        var client = in(table, BOUNDARY_LINE.CLIENT_ID);
        return client.isNull().or(client.in(ids));
    }

    private Kept kept(Practice practice, Function<Table<?>, Condition> which, Condition relaxed) {
        var boundaries = DSL.multiset(BoundaryRowStore.of(practice.id(), which));
        var exceptions = DSL.multiset(DSL.select(BOUNDARY_RELAXED.CLIENT_ID, BOUNDARY_RELAXED.BOUNDARY_ID)
                .from(BOUNDARY_RELAXED)
                .where(BOUNDARY_RELAXED.PRACTICE_ID.eq(practice.id().value()))
                .and(relaxed));
        return db.select(boundaries, exceptions)
                .fetchSingle(row -> new Kept(
                        row.value1().map(one -> BoundaryRowStore.read(one, practice.zone())),
                        row.value2().map(one -> new Relaxed(new Client.Id(one.value1()), one.value2()))));
    }

    List<Boundary> toSay(Practice practice) {
        return inOrder(db.fetch(BoundaryRowStore.of(practice.id(), table -> in(table, BOUNDARY_LINE.TO_SAY_SINCE)
                        .isNotNull()))
                .map(one -> BoundaryRowStore.read(one, practice.zone())));
    }

    private static List<Boundary> inOrder(List<Boundary> boundaries) {
        return boundaries.stream()
                .sorted(Comparator.comparing(boundary -> boundary.id().toString()))
                .toList();
    }

    void relax(Practice.Id practice, UUID boundary, Client.Id client, LocalDate on) {
        db.insertInto(BOUNDARY_RELAXED)
                .set(BOUNDARY_RELAXED.PRACTICE_ID, practice.value())
                .set(BOUNDARY_RELAXED.ID, Ids.next())
                .set(BOUNDARY_RELAXED.CLIENT_ID, client.value())
                .set(BOUNDARY_RELAXED.BOUNDARY_ID, boundary)
                .set(BOUNDARY_RELAXED.RELAXED_ON, on)
                .execute();
    }

    void holds(Practice.Id practice, UUID boundary, Client.Id client) {
        db.deleteFrom(BOUNDARY_RELAXED)
                .where(BOUNDARY_RELAXED.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_RELAXED.BOUNDARY_ID.eq(boundary))
                .and(BOUNDARY_RELAXED.CLIENT_ID.eq(client.value()))
                .execute();
    }

    void holdsForAll(Practice.Id practice, UUID boundary) {
        db.deleteFrom(BOUNDARY_RELAXED)
                .where(BOUNDARY_RELAXED.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_RELAXED.BOUNDARY_ID.eq(boundary))
                .execute();
    }
}
