package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;

import amity.client.Client;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.MomentMoment;
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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads timelines off the index that holds all of them but the words, a line each: neither rows nor records are made. */
@Component
class HappeningStore {
    private static final MomentMoment M = MOMENT_MOMENT;
    private static final String BETWEEN = "\t";

    /** All of a row in one text, for one long text is had faster than many short ones; last what may hold anything. */
    private static final Field<String> LINE = Stream.of(
                    M.CLIENT_ID,
                    M.ID,
                    M.DAY,
                    M.START_AT,
                    M.MINUTES,
                    M.KIND,
                    M.DIRECTION,
                    M.STRAND,
                    M.CURRENCY,
                    M.AMOUNT_MINOR,
                    M.SIGNAL,
                    M.INVITED,
                    M.WEIGHT,
                    M.PROJECT)
            .map(field -> DSL.coalesce(field.cast(SQLDataType.CLOB), DSL.inline("")))
            .reduce((line, part) -> line.concat(DSL.inline(BETWEEN)).concat(part))
            .orElseThrow();

    private static final int PARTS = 14;
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
        try (var cursor = db.select(LINE)
                        .from(M)
                        .where(M.PRACTICE_ID.eq(practice.value()))
                        .and(which)
                        .and(MomentStore.stands())
                        .fetchLazy();
                var rows = cursor.resultSet()) {
            while (rows.next()) {
                var part = rows.getString(1).split(BETWEEN, PARTS);
                var client = new Client.Id(UUID.fromString(part[0]));
                found.computeIfAbsent(client, first -> new ArrayList<>()).add(happening(part));
            }
        } catch (SQLException broken) {
            throw new DataAccessException("The moments cannot be read.", broken);
        }
        found.values().forEach(timeline -> timeline.sort(BY_DAY));
        return found;
    }

    private static Condition wayGiven() {
        var ways = Stream.of(Kind.values()).filter(Kind::way).map(kind -> DSL.inline(kind.word()));
        return M.KIND.in(ways.toList())
                .and(M.DIRECTION.in(DSL.inline(Direction.GIVEN.word()), DSL.inline(Direction.RECEIVED.word())));
    }

    private static Happening happening(String[] part) {
        return new Outline(
                new Moment.Id(UUID.fromString(part[1])),
                LocalDate.parse(part[2]),
                orNull(part[3], HappeningStore::start),
                orNull(part[4], Integer::valueOf),
                Kind.named(part[5]),
                Direction.named(part[6]),
                Strand.named(part[7]),
                orNull(part[8], currency -> Moneys.ofMinor(currency, Long.parseLong(part[9]))),
                orNull(part[10], Signal::named),
                orNull(part[11], "1"::equals),
                orNull(part[12], Double::valueOf),
                orNull(part[13], Function.identity()));
    }

    private static Instant start(String start) {
        return OffsetDateTime.parse(start.replace(' ', 'T')).toInstant();
    }

    private static <T> @Nullable T orNull(String part, Function<String, T> read) {
        return part.isEmpty() ? null : read.apply(part);
    }
}
