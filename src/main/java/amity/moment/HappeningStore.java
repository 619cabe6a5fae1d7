package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;

import amity.client.Client;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.MomentMoment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads timelines off the index that holds all of them but the words, column by column: neither rows nor records are made. */
@Component
class HappeningStore {
    private static final MomentMoment M = MOMENT_MOMENT;
    private static final Comparator<Happening> BY_DAY =
            Comparator.comparing(Happening::day).thenComparing(Happening::id);
    private final DSLContext db;

    HappeningStore(DSLContext db) {
        this.db = db;
    }

    Map<Client.Id, List<Happening>> among(Practice.Id practice, Collection<Client.Id> clients) {
        return read(
                practice, M.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()));
    }

    Map<Client.Id, List<Happening>> all(Practice.Id practice) {
        return read(practice, DSL.noCondition());
    }

    /** Those of the six ways after a day, given or received. */
    Map<Client.Id, List<Happening>> ways(Practice.Id practice, Collection<Client.Id> clients, LocalDate after) {
        return read(
                practice,
                M.CLIENT_ID
                        .in(clients.stream().map(Client.Id::value).toList())
                        .and(wayGiven())
                        .and(M.DAY.gt(after)));
    }

    /** Ordered here: SQLite would rather walk through everything in that order than sort a little. */
    private Map<Client.Id, List<Happening>> read(Practice.Id practice, Condition which) {
        Map<Client.Id, List<Happening>> found = new HashMap<>();
        try (var cursor = db.select(M.CLIENT_ID, M.ID, M.DAY, M.START_AT, M.MINUTES, M.KIND, M.DIRECTION, M.STRAND)
                        .select(words(), M.CURRENCY, M.AMOUNT_MINOR, M.SIGNAL, M.INVITED, M.WEIGHT, M.PROJECT)
                        .from(M)
                        .where(M.PRACTICE_ID.eq(practice.value()))
                        .and(which)
                        .and(MomentStore.stands())
                        .fetchLazy();
                var rows = cursor.resultSet()) {
            while (rows.next()) {
                var client = new Client.Id(UUID.fromString(rows.getString(1)));
                found.computeIfAbsent(client, first -> new ArrayList<>()).add(happening(rows));
            }
        } catch (SQLException broken) {
            throw new DataAccessException("The moments cannot be read.", broken);
        }
        found.values().forEach(timeline -> timeline.sort(BY_DAY));
        return found;
    }

    /** The words lie beside the index: looked for one by one, and only where a reading may say them. */
    private static Field<String> words() {
        var one = M.as("one");
        return DSL.when(
                        wayGiven(),
                        DSL.field(DSL.select(one.WORDS)
                                .from(one)
                                .where(one.PRACTICE_ID.eq(M.PRACTICE_ID))
                                .and(one.ID.eq(M.ID))))
                .as("words");
    }

    private static Condition wayGiven() {
        var ways = Stream.of(Kind.values()).filter(Kind::way).map(kind -> DSL.inline(kind.word()));
        return M.KIND.in(ways.toList())
                .and(M.DIRECTION.in(DSL.inline(Direction.GIVEN.word()), DSL.inline(Direction.RECEIVED.word())));
    }

    private static Happening happening(ResultSet row) throws SQLException {
        var signal = row.getString(12);
        return new Outline(
                new Moment.Id(UUID.fromString(row.getString(2))),
                LocalDate.parse(row.getString(3)),
                start(row.getString(4)),
                orNull(row, row.getInt(5)),
                Kind.named(row.getString(6)),
                Direction.named(row.getString(7)),
                Strand.named(row.getString(8)),
                row.getString(9),
                money(row),
                signal == null ? null : Signal.named(signal),
                orNull(row, row.getBoolean(13)),
                orNull(row, row.getDouble(14)),
                row.getString(15));
    }

    private static @Nullable Instant start(@Nullable String start) {
        return start == null
                ? null
                : OffsetDateTime.parse(start.replace(' ', 'T')).toInstant();
    }

    private static @Nullable Money money(ResultSet row) throws SQLException {
        var currency = row.getString(10);
        return currency == null ? null : Moneys.ofMinor(currency, row.getLong(11));
    }

    private static <T> @Nullable T orNull(ResultSet row, T value) throws SQLException {
        return row.wasNull() ? null : value;
    }
}
