package amity.boundary;

import static amity.schema.Tables.BOUNDARY_HOURS;
import static amity.schema.Tables.BOUNDARY_LEAVE;
import static amity.schema.Tables.BOUNDARY_PASS;
import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.practice.Practice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class BoundaryStore {
    private static final int MANY = 500;

    /** All that is kept of a client here. */
    private static final List<Table<?>> KEPT = List.of(BOUNDARY_HOURS, BOUNDARY_LEAVE, BOUNDARY_PASS);

    private final DSLContext db;

    BoundaryStore(DSLContext db) {
        this.db = db;
    }

    void insert(Practice.Id practice, Leave leave) {
        db.insertInto(BOUNDARY_LEAVE)
                .set(BOUNDARY_LEAVE.PRACTICE_ID, practice.value())
                .set(BOUNDARY_LEAVE.ID, leave.id())
                .set(BOUNDARY_LEAVE.CLIENT_ID, value(leave.client()))
                .set(BOUNDARY_LEAVE.FROM_DAY, leave.from())
                .set(BOUNDARY_LEAVE.TO_DAY, leave.to())
                .set(BOUNDARY_LEAVE.WORDS, leave.words())
                .execute();
    }

    void replace(Practice.Id practice, ContactHours hours) {
        var client = value(hours.client());
        db.deleteFrom(BOUNDARY_HOURS)
                .where(BOUNDARY_HOURS.PRACTICE_ID.eq(practice.value()))
                .and(client == null ? BOUNDARY_HOURS.CLIENT_ID.isNull() : BOUNDARY_HOURS.CLIENT_ID.eq(client))
                .and(BOUNDARY_HOURS.WHOSE.eq(whose(hours)))
                .execute();
        db.insertInto(BOUNDARY_HOURS)
                .set(BOUNDARY_HOURS.PRACTICE_ID, practice.value())
                .set(BOUNDARY_HOURS.ID, hours.id())
                .set(BOUNDARY_HOURS.CLIENT_ID, client)
                .set(BOUNDARY_HOURS.WHOSE, whose(hours))
                .set(
                        BOUNDARY_HOURS.DAYS,
                        hours.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")))
                .set(BOUNDARY_HOURS.FROM_TIME, hours.from().toString())
                .set(BOUNDARY_HOURS.TO_TIME, hours.to().toString())
                .set(BOUNDARY_HOURS.ZONE, hours.zone().getId())
                .execute();
    }

    void deleteLeave(Practice.Id practice, UUID id) {
        db.deleteFrom(BOUNDARY_LEAVE)
                .where(BOUNDARY_LEAVE.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_LEAVE.ID.eq(id))
                .execute();
    }

    void deleteHours(Practice.Id practice, UUID id) {
        db.deleteFrom(BOUNDARY_HOURS)
                .where(BOUNDARY_HOURS.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_HOURS.ID.eq(id))
                .execute();
    }

    List<Leave> leave(Practice.Id practice, LocalDate since) {
        return db.fetch(leave(practice, since, DSL.noCondition())).map(BoundaryStore::leave);
    }

    List<ContactHours> hours(Practice.Id practice) {
        return db.fetch(hours(practice, DSL.noCondition())).map(BoundaryStore::hours);
    }

    /** The hours and the leave of ours and of some clients. */
    record Kept(List<ContactHours> hours, List<Leave> leave) {}

    /** In one query, for a client's page asks for it every time; of many clients, all there is. */
    Kept kept(Practice.Id practice, Set<Client.Id> clients, LocalDate since) {
        var hours = DSL.multiset(hours(practice, among(BOUNDARY_HOURS.CLIENT_ID, clients)));
        var leave = DSL.multiset(leave(practice, since, among(BOUNDARY_LEAVE.CLIENT_ID, clients)));
        return db.select(hours, leave)
                .fetchSingle(row -> new Kept(
                        row.value1().map(BoundaryStore::hours), row.value2().map(BoundaryStore::leave)));
    }

    private static Condition among(Field<UUID> client, Set<Client.Id> clients) {
        return clients.size() > MANY
                ? DSL.noCondition()
                : client.isNull()
                        .or(client.in(clients.stream().map(Client.Id::value).toList()));
    }

    private static Select<Record5<UUID, UUID, LocalDate, LocalDate, String>> leave(
            Practice.Id practice, LocalDate since, Condition which) {
        return DSL.select(
                        BOUNDARY_LEAVE.ID,
                        BOUNDARY_LEAVE.CLIENT_ID,
                        BOUNDARY_LEAVE.FROM_DAY,
                        BOUNDARY_LEAVE.TO_DAY,
                        BOUNDARY_LEAVE.WORDS)
                .from(BOUNDARY_LEAVE)
                .where(BOUNDARY_LEAVE.PRACTICE_ID.eq(practice.value()))
                .and(BOUNDARY_LEAVE.TO_DAY.ge(since))
                .and(which)
                .orderBy(BOUNDARY_LEAVE.FROM_DAY, BOUNDARY_LEAVE.ID);
    }

    private static Leave leave(Record5<UUID, UUID, LocalDate, LocalDate, String> row) {
        return new Leave(row.value1(), id(row.value2()), row.value3(), row.value4(), row.value5());
    }

    private static Select<Record7<UUID, UUID, String, String, String, String, String>> hours(
            Practice.Id practice, Condition which) {
        return DSL.select(
                        BOUNDARY_HOURS.ID,
                        BOUNDARY_HOURS.CLIENT_ID,
                        BOUNDARY_HOURS.WHOSE,
                        BOUNDARY_HOURS.DAYS,
                        BOUNDARY_HOURS.FROM_TIME,
                        BOUNDARY_HOURS.TO_TIME,
                        BOUNDARY_HOURS.ZONE)
                .from(BOUNDARY_HOURS)
                .where(BOUNDARY_HOURS.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(BOUNDARY_HOURS.ID);
    }

    private static ContactHours hours(Record7<UUID, UUID, String, String, String, String, String> row) {
        return new ContactHours(
                row.value1(),
                id(row.value2()),
                "ours".equals(row.value3()),
                Arrays.stream(row.value4().split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                LocalTime.parse(row.value5()),
                LocalTime.parse(row.value6()),
                ZoneId.of(row.value7()));
    }

    /** What one client had set holds for another from now on, but remembers whose it was. */
    void move(Practice.Id practice, Client.Id from, Client.Id to) {
        for (var kept : KEPT) {
            db.update(kept)
                    .set(cameAs(kept), DSL.coalesce(cameAs(kept), client(kept)))
                    .set(client(kept), to.value())
                    .where(practice(kept).eq(practice.value()))
                    .and(client(kept).eq(from.value()))
                    .execute();
        }
    }

    void moveBack(Practice.Id practice, Client.Id back) {
        for (var kept : KEPT) {
            db.update(kept)
                    .set(client(kept), back.value())
                    .setNull(cameAs(kept))
                    .where(practice(kept).eq(practice.value()))
                    .and(cameAs(kept).eq(back.value()))
                    .execute();
        }
    }

    private static Field<UUID> practice(Table<?> kept) {
        return requireNonNull(kept.field(BOUNDARY_HOURS.PRACTICE_ID));
    }

    private static Field<UUID> client(Table<?> kept) {
        return requireNonNull(kept.field(BOUNDARY_HOURS.CLIENT_ID));
    }

    private static Field<UUID> cameAs(Table<?> kept) {
        return requireNonNull(kept.field(BOUNDARY_HOURS.CAME_AS));
    }

    private static String whose(ContactHours hours) {
        return hours.ours() ? "ours" : "theirs";
    }

    private static @Nullable UUID value(Client.@Nullable Id client) {
        return client == null ? null : client.value();
    }

    private static Client.@Nullable Id id(@Nullable UUID value) {
        return value == null ? null : new Client.Id(value);
    }
}
