package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;

import amity.client.Client;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.records.MomentMomentRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads whole timelines: column by column, for a record of each row costs more than the reading of it. */
@Component
class TimelineStore {
    private static final int MANY = 1_000;
    private static final Comparator<Moment> BY_DAY =
            Comparator.comparing(Moment::day).thenComparing(Moment::id);
    private final DSLContext db;

    TimelineStore(DSLContext db) {
        this.db = db;
    }

    List<Moment> timeline(Practice.Id practice, Client.Id client) {
        return read(practice, MOMENT_MOMENT.CLIENT_ID.eq(client.value())).getOrDefault(client, List.of());
    }

    Map<Client.Id, List<Moment>> timelines(Practice.Id practice) {
        return read(practice, DSL.noCondition());
    }

    Map<Client.Id, List<Moment>> timelines(Practice.Id practice, Collection<Client.Id> clients) {
        return read(practice, MOMENT_MOMENT.CLIENT_ID.in(values(clients)));
    }

    Map<Client.Id, List<Moment>> ofKinds(Practice.Id practice, Set<Kind> kinds) {
        return read(practice, among(kinds));
    }

    /** Those of many clients are found by their kinds and then sifted. */
    Map<Client.Id, List<Moment>> ofKinds(Practice.Id practice, Set<Kind> kinds, Collection<Client.Id> clients) {
        var found = read(
                practice,
                clients.size() > MANY ? among(kinds) : among(kinds).and(MOMENT_MOMENT.CLIENT_ID.in(values(clients))));
        found.keySet().retainAll(Set.copyOf(clients));
        return found;
    }

    /** A cross join, for SQLite then keeps to the order given: first which, then the moments themselves. */
    Entry.Page page(Practice.Id practice, Ledger.Look look, int limit, Collection<Moment.Id> beside) {
        var only = look.only();
        var from = look.from();
        var m = MOMENT_MOMENT;
        var listed = DSL.select(m.ID, DSL.inline(1).as("listed"))
                .from(m)
                .where(MomentStore.of(practice, look.client()))
                .and(only == null ? DSL.noCondition() : m.DIRECTION.eq(only.word()))
                .and(from == null ? DSL.noCondition() : notLater(from))
                .orderBy(m.DAY.desc(), m.ID.desc())
                .limit(limit);
        var asked = DSL.select(m.ID, DSL.inline(0))
                .from(m)
                .where(m.PRACTICE_ID.eq(practice.value()))
                .and(m.ID.in(beside.stream().map(Moment.Id::value).toList()));
        var both = listed.unionAll(asked).asTable("both");
        var seen = DSL.select(
                        both.field(m.ID),
                        DSL.max(both.field("listed", Integer.class)).as("listed"))
                .from(both)
                .groupBy(both.field(m.ID))
                .asTable("seen");
        return page(db.select(seen.field("listed", Integer.class), m)
                .from(seen)
                .crossJoin(m)
                .where(m.PRACTICE_ID.eq(practice.value()))
                .and(m.ID.eq(seen.field(m.ID)))
                .fetch());
    }

    private static Entry.Page page(List<Record2<Integer, MomentMomentRecord>> seen) {
        return new Entry.Page(
                seen.stream()
                        .filter(row -> row.value1() > 0)
                        .map(row -> MomentStore.entry(row.value2()))
                        .sorted(Comparator.comparing(Entry::moment, BY_DAY).reversed())
                        .toList(),
                seen.stream()
                        .map(row -> MomentStore.moment(row.value2()))
                        .collect(Collectors.toMap(Moment::id, Function.identity())));
    }

    /** The day twice, so that the index is entered at it. */
    private static Condition notLater(Entry.Place from) {
        return MOMENT_MOMENT
                .DAY
                .le(from.day())
                .and(MOMENT_MOMENT
                        .DAY
                        .lt(from.day())
                        .or(MOMENT_MOMENT.ID.le(from.id().value())));
    }

    /** Where nothing paid is asked for that is said, for there is an index of the rest. */
    private static Condition among(Set<Kind> kinds) {
        var unpaid = kinds.stream().noneMatch(Kind::paid);
        return MOMENT_MOMENT
                .KIND
                .in(kinds.stream().map(Kind::word).toList())
                .and(unpaid ? MOMENT_MOMENT.DIRECTION.ne(DSL.inline(Direction.PAID.word())) : DSL.noCondition());
    }

    /** Ordered here: SQLite would rather walk through everything in that order than sort a little. */
    private Map<Client.Id, List<Moment>> read(Practice.Id practice, Condition which) {
        var m = MOMENT_MOMENT;
        Map<Client.Id, List<Moment>> found = new HashMap<>();
        try (var cursor = db.select(
                                m.CLIENT_ID, m.ID, m.DAY, m.ABOUT, m.START_AT, m.MINUTES, m.KIND, m.DIRECTION, m.STRAND)
                        .select(m.WORDS, m.AMOUNT_MINOR, m.CURRENCY, m.CHANNEL, m.SIGNAL, m.INVITED, m.WEIGHT)
                        .select(m.PROJECT, m.SOURCE)
                        .from(m)
                        .where(m.PRACTICE_ID.eq(practice.value()))
                        .and(which)
                        .and(MomentStore.stands())
                        .fetchLazy();
                var rows = cursor.resultSet()) {
            while (rows.next()) {
                var client = new Client.Id(UUID.fromString(rows.getString(1)));
                found.computeIfAbsent(client, first -> new ArrayList<>()).add(moment(client, rows));
            }
        } catch (SQLException broken) {
            throw new DataAccessException("The moments cannot be read.", broken);
        }
        found.values().forEach(timeline -> timeline.sort(BY_DAY));
        return found;
    }

    private static Moment moment(Client.Id client, ResultSet row) throws SQLException {
        var about = row.getString(4);
        var start = row.getString(5);
        var signal = row.getString(14);
        return new Moment(
                new Moment.Id(UUID.fromString(row.getString(2))),
                client,
                LocalDate.parse(row.getString(3)),
                about == null ? null : About.named(about),
                start == null
                        ? null
                        : OffsetDateTime.parse(start.replace(' ', 'T')).toInstant(),
                orNull(row, row.getInt(6)),
                Kind.named(row.getString(7)),
                Direction.named(row.getString(8)),
                Strand.named(row.getString(9)),
                row.getString(10),
                money(row),
                row.getString(13),
                signal == null ? null : Signal.named(signal),
                orNull(row, row.getBoolean(15)),
                orNull(row, row.getDouble(16)),
                row.getString(17),
                row.getString(18),
                null);
    }

    private static org.joda.money.@Nullable Money money(ResultSet row) throws SQLException {
        var minor = orNull(row, row.getLong(11));
        return minor == null ? null : Moneys.ofMinor(row.getString(12), minor);
    }

    private static <T> @Nullable T orNull(ResultSet row, T value) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static List<UUID> values(Collection<Client.Id> clients) {
        return clients.stream().map(Client.Id::value).toList();
    }
}
