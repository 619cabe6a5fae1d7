package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.MomentMoment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Reads timelines off the index that holds all of them but the words: neither rows nor records are made. */
@Component
record MomentSummaryStore(DSLContext db) {
    private static final MomentMoment M = MOMENT_MOMENT;
    private static final Field<JSON> OUTLINES = DSL.jsonArrayAgg(DSL.jsonArray(
                    M.ID,
                    M.DAY,
                    M.START_AT,
                    M.MINUTES,
                    M.KIND,
                    M.DIRECTION,
                    M.STRAND,
                    M.AMOUNT_MINOR,
                    M.CURRENCY,
                    M.SIGNAL,
                    M.INVITED,
                    M.WEIGHT,
                    M.PROJECT)
            .nullOnNull());

    Map<Client.Id, List<MomentSummary>> among(Practice.Id practice, Collection<Client.Id> clients) {
        return read(
                practice, M.CLIENT_ID.in(clients.stream().map(Client.Id::value).toList()));
    }

    Map<Client.Id, List<MomentSummary>> all(Practice.Id practice) {
        return read(practice, DSL.noCondition());
    }

    Map<Client.Id, List<MomentSummary>> ways(Practice.Id practice, Collection<Client.Id> clients, LocalDate after) {
        return read(
                practice,
                M.CLIENT_ID
                        .in(clients.stream().map(Client.Id::value).toList())
                        .and(wayGiven())
                        .and(M.DAY.gt(after)));
    }

    /** Ordered here: SQLite would rather walk through everything in that order than sort a little. */
    private Map<Client.Id, List<MomentSummary>> read(Practice.Id practice, Condition which) {
        return db.select(M.CLIENT_ID, OUTLINES)
                .from(M)
                .where(M.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .and(MomentStore.stands())
                .groupBy(M.CLIENT_ID)
                .collect(Collectors.toMap(row -> new Client.Id(row.value1()), row -> timeline(row.value2())));
    }

    private static List<MomentSummary> timeline(JSON lines) {
        return MomentArray.all(lines.data())
                .<MomentSummary>map(MomentArray::outline)
                .sorted(MomentSummary.BY_DAY)
                .toList();
    }

    private static Condition wayGiven() {
        var ways = Stream.of(Kind.values()).filter(Kind::isWay).map(kind -> DSL.inline(kind.word()));
        return M.KIND.in(ways.toList())
                .and(M.DIRECTION.in(DSL.inline(Direction.GIVEN.word()), DSL.inline(Direction.RECEIVED.word())));
    }
}
