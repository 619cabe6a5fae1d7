package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Keyword;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds up the paid moments of all clients in one pass, so that comparing them needs no moment loaded. */
@Component
record TallyStore(DSLContext db) {
    private static final int OLDER = 0;

    /** The days of work after the last day of a talk or a function. */
    TimeAlone alone(Practice.Id practice, LocalDate day) {
        var since = last(practice, day);
        var days = db.select(countDistinct(MOMENT_MOMENT.DAY))
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.KIND.eq(inline(Kind.WORK.word())))
                .and(MOMENT_MOMENT.DAY.le(day))
                .and(since == null ? noCondition() : MOMENT_MOMENT.DAY.gt(since))
                .and(MomentStore.stands())
                .fetchSingle(0, int.class);
        return new TimeAlone(days, since);
    }

    private @Nullable LocalDate last(Practice.Id practice, LocalDate day) {
        return db.select(max(MOMENT_MOMENT.DAY))
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.KIND.in(inline(Kind.TALK.word()), inline(Kind.FUNCTION.word())))
                .and(MOMENT_MOMENT.DAY.le(day))
                .and(MomentStore.stands())
                .fetchSingle(0, LocalDate.class);
    }

    List<Tally> of(Practice.Id practice, @Nullable Collection<Client.Id> clients, LocalDate asOf) {
        var month = month(asOf);
        var open = new HashMap<UUID, Open>();
        db.select(
                        MOMENT_MOMENT.CLIENT_ID,
                        MOMENT_MOMENT.KIND,
                        MOMENT_MOMENT.CURRENCY,
                        month,
                        min(MOMENT_MOMENT.DAY),
                        max(MOMENT_MOMENT.DAY),
                        sum(MOMENT_MOMENT.AMOUNT_MINOR),
                        min(unlessRefunded()),
                        max(unlessRefunded()))
                .from(MOMENT_MOMENT)
                .where(isPaid(practice, clients, asOf))
                .groupBy(MOMENT_MOMENT.CLIENT_ID, MOMENT_MOMENT.KIND, MOMENT_MOMENT.CURRENCY, month)
                .fetch()
                .forEach(row ->
                        open.computeIfAbsent(row.value1(), client -> new Open()).add(row));
        return open.entrySet().stream()
                .map(one -> one.getValue().tally(new Client.Id(one.getKey())))
                .toList();
    }

    /** From the first day of paid work to the last, of those clients who have any. */
    Map<Client.Id, Tally.Span> worked(Practice.Id practice, @Nullable Collection<Client.Id> clients, LocalDate asOf) {
        var spans = new HashMap<UUID, Map<Kind, Tally.Span>>();
        db.select(MOMENT_MOMENT.CLIENT_ID, MOMENT_MOMENT.KIND, min(unlessRefunded()), max(unlessRefunded()))
                .from(MOMENT_MOMENT)
                .where(isPaid(practice, clients, asOf))
                .groupBy(MOMENT_MOMENT.CLIENT_ID, MOMENT_MOMENT.KIND)
                .having(min(unlessRefunded()).isNotNull())
                .forEach(row -> spans.computeIfAbsent(row.value1(), client -> new EnumMap<>(Kind.class))
                        .put(Keyword.of(Kind.class, row.value2()), new Tally.Span(row.value3(), row.value4())));
        var worked = new HashMap<Client.Id, Tally.Span>();
        spans.forEach(
                (client, kinds) -> PaidDays.between(kinds).ifPresent(span -> worked.put(new Client.Id(client), span)));
        return worked;
    }

    private static Condition isPaid(Practice.Id practice, @Nullable Collection<Client.Id> clients, LocalDate asOf) {
        return MOMENT_MOMENT
                .PRACTICE_ID
                .eq(practice.value())
                .and(
                        clients == null
                                ? noCondition()
                                : MOMENT_MOMENT.CLIENT_ID.in(
                                        clients.stream().map(Client.Id::value).toList()))
                .and(MOMENT_MOMENT.KIND.in(Stream.of(Kind.values())
                        .filter(Kind::isPaid)
                        .map(kind -> inline(kind.word()))
                        .toList()))
                .and(MOMENT_MOMENT.DAY.le(asOf))
                .and(MomentStore.stands());
    }

    private static Field<LocalDate> unlessRefunded() {
        return when(
                MOMENT_MOMENT
                        .KIND
                        .ne(inline(Kind.PAYMENT.word()))
                        .or(MOMENT_MOMENT.AMOUNT_MINOR.isNull())
                        .or(MOMENT_MOMENT.AMOUNT_MINOR.ge(inline(0L))),
                MOMENT_MOMENT.DAY);
    }

    private static Field<Integer> month(LocalDate asOf) {
        var months = new Months(asOf);
        var month = when(MOMENT_MOMENT.KIND.eq(inline(Kind.WORK.word())), inline(OLDER))
                .when(MOMENT_MOMENT.DAY.gt(months.start(1)), inline(1));
        for (int k = 2; k <= Months.YEAR; k++) {
            month = month.when(MOMENT_MOMENT.DAY.gt(months.start(k)), inline(k));
        }
        return month.otherwise(inline(OLDER)).as("month");
    }

    /** A tally while its rows are added. */
    private static final class Open {
        private final Map<Kind, Tally.Span> spans = new EnumMap<>(Kind.class);
        private final Map<Kind, Tally.Span> refundsAside = new EnumMap<>(Kind.class);
        private final List<Tally.Sum> sums = new ArrayList<>();

        void add(Record9<UUID, String, String, Integer, LocalDate, LocalDate, BigDecimal, LocalDate, LocalDate> row) {
            var kind = Keyword.of(Kind.class, row.value2());
            spans.merge(kind, new Tally.Span(row.value5(), row.value6()), Tally.Span::with);
            if (row.value8() != null) {
                refundsAside.merge(kind, new Tally.Span(row.value8(), row.value9()), Tally.Span::with);
            }
            if (row.value4() != OLDER && row.value3() != null) {
                sums.add(new Tally.Sum(
                        kind,
                        CurrencyUnit.of(row.value3()),
                        row.value4(),
                        row.value7().longValueExact()));
            }
        }

        Tally tally(Client.Id client) {
            return new Tally(client, spans, PaidDays.between(refundsAside), sums);
        }
    }
}
