package amity.boundary;

import static amity.schema.Tables.BOUNDARY_BOUNDARY;
import static amity.schema.Tables.BOUNDARY_RELAXED;

import amity.boundary.Boundary.Side;
import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.BoundaryBoundaryRecord;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
record BoundaryStore(DSLContext db) {
    private static final int MANY = 500;

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

    /** Inserts it, or updates it where it is kept already. */
    void keep(Practice.Id practice, Boundary boundary) {
        var client = boundary.client();
        var row = new BoundaryBoundaryRecord();
        row.setPracticeId(practice.value());
        row.setId(boundary.id());
        row.setClientId(client == null ? null : client.value());
        row.setWhose(boundary.side().word());
        row.setKind(boundary.kind().word());
        row.setTerms(boundary.terms().row());
        row.setBlocks(boundary.blocks());
        row.setFromDay(boundary.from());
        row.setToDay(boundary.to());
        row.setZone(boundary.zone().getId());
        row.setToSaySince(boundary.toSaySince());
        row.setWording(boundary.wording());
        db.insertInto(BOUNDARY_BOUNDARY)
                .set(row)
                .onDuplicateKeyUpdate()
                .set(row)
                .execute();
    }

    void delete(Practice.Id practice, UUID id) {
        db.deleteFrom(BOUNDARY_BOUNDARY)
                .where(BOUNDARY_BOUNDARY.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_BOUNDARY.ID.eq(id))
                .execute();
    }

    Kept all(Practice practice) {
        return kept(practice, DSL.noCondition(), DSL.noCondition());
    }

    /** What is set for all, and with some clients; in one query, for a client's page asks for it every time. Of many clients, all there is. */
    Kept kept(Practice practice, Set<Client.Id> clients) {
        boolean some = clients.size() <= MANY;
        var ids = clients.stream().map(Client.Id::value).toList();
        var client = BOUNDARY_BOUNDARY.CLIENT_ID;
        return kept(
                practice,
                some ? client.isNull().or(client.in(ids)) : DSL.noCondition(),
                some ? BOUNDARY_RELAXED.CLIENT_ID.in(ids) : DSL.noCondition());
    }

    private Kept kept(Practice practice, Condition which, Condition relaxed) {
        var boundaries = DSL.multiset(DSL.selectFrom(BOUNDARY_BOUNDARY)
                .where(BOUNDARY_BOUNDARY.PRACTICE_ID.eq(practice.id().value()))
                .and(which));
        var exceptions = DSL.multiset(DSL.select(BOUNDARY_RELAXED.CLIENT_ID, BOUNDARY_RELAXED.BOUNDARY_ID)
                .from(BOUNDARY_RELAXED)
                .where(BOUNDARY_RELAXED.PRACTICE_ID.eq(practice.id().value()))
                .and(relaxed));
        return db.select(boundaries, exceptions)
                .fetchSingle(row -> new Kept(
                        row.value1().map(one -> boundary(one, practice.zone())),
                        row.value2().map(one -> new Relaxed(new Client.Id(one.value1()), one.value2()))));
    }

    List<Boundary> toSay(Practice practice) {
        return inOrder(db.selectFrom(BOUNDARY_BOUNDARY)
                .where(BOUNDARY_BOUNDARY.PRACTICE_ID.eq(practice.id().value()))
                .and(BOUNDARY_BOUNDARY.TO_SAY_SINCE.isNotNull())
                .fetch(one -> boundary(one, practice.zone())));
    }

    private static List<Boundary> inOrder(List<Boundary> boundaries) {
        return boundaries.stream()
                .sorted(Comparator.comparing(boundary -> boundary.id().toString()))
                .toList();
    }

    /** Leave from before zones were kept has that of the practice. */
    private static Boundary boundary(BoundaryBoundaryRecord row, ZoneId usual) {
        return new Boundary(
                row.getId(),
                row.getClientId() == null ? null : new Client.Id(row.getClientId()),
                Keyword.of(Side.class, row.getWhose()),
                Keyword.of(BoundaryKind.class, row.getKind()).terms(row.getTerms()),
                row.getBlocks(),
                row.getFromDay(),
                row.getToDay(),
                row.getZone() == null ? usual : ZoneId.of(row.getZone()),
                row.getToSaySince(),
                row.getWording());
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
