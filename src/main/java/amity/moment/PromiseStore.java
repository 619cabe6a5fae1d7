package amity.moment;

import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PROMISE;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.MomentPromiseRecord;
import amity.shell.Keyword;
import amity.shell.TransactionCache;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
record PromiseStore(DSLContext db) {
    private static final Comparator<Promise> BY_DUE = Comparator.comparing(
                    Promise::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(promise -> promise.id().value());

    void insert(Practice.Id practice, Promise promise) {
        var row = db.newRecord(MOMENT_PROMISE);
        row.setPracticeId(practice.value());
        row.setId(promise.id().value());
        row.setClientId(promise.client().value());
        row.setWhose(promise.whose().word());
        row.setWords(promise.words());
        row.setDue(promise.due());
        row.setMadeOn(promise.madeOn());
        row.setMomentId(promise.moment() == null ? null : promise.moment().value());
        row.setState(promise.state().word());
        db.insertInto(MOMENT_PROMISE).set(row).execute();
    }

    /** What was promised in one moment is promised in another, on its day. */
    void move(Practice.Id practice, Moment.Id from, Moment to) {
        db.update(MOMENT_PROMISE)
                .set(MOMENT_PROMISE.CLIENT_ID, to.client().value())
                .set(MOMENT_PROMISE.MOMENT_ID, to.id().value())
                .set(MOMENT_PROMISE.MADE_ON, to.day())
                .where(MOMENT_PROMISE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_PROMISE.MOMENT_ID.eq(from.value()))
                .execute();
    }

    void settle(
            Practice.Id practice, Promise.Id id, Promise.State state, @Nullable LocalDate on, Moment.@Nullable Id by) {
        db.update(MOMENT_PROMISE)
                .set(MOMENT_PROMISE.STATE, state.word())
                .set(MOMENT_PROMISE.SETTLED_ON, on)
                .set(MOMENT_PROMISE.KEPT_MOMENT_ID, by == null ? null : by.value())
                .where(is(practice, id))
                .execute();
    }

    Optional<Promise> find(Practice.Id practice, Promise.Id id) {
        return db.selectFrom(MOMENT_PROMISE).where(is(practice, id)).fetchOptional(PromiseStore::promise);
    }

    private record Open(Practice.Id practice, Client.@Nullable Id client) {}

    List<Promise> open(Practice.Id practice, Client.@Nullable Id client) {
        return TransactionCache.once(new Open(practice, client), () -> db
                .selectFrom(MOMENT_PROMISE)
                .where(MOMENT_PROMISE.PRACTICE_ID.eq(practice.value()))
                .and(client == null ? DSL.noCondition() : MOMENT_PROMISE.CLIENT_ID.eq(client.value()))
                .and(MOMENT_PROMISE.STATE.eq(Promise.State.OPEN.word()))
                .fetch(PromiseStore::promise)
                .stream()
                .sorted(BY_DUE)
                .toList());
    }

    /** Those of some promises that were made in a personal moment. */
    Set<Promise.Id> personal(Practice.Id practice, Collection<Promise.Id> among) {
        return db.select(MOMENT_PROMISE.ID)
                .from(MOMENT_PROMISE)
                .join(MOMENT_MOMENT)
                .on(MOMENT_MOMENT.PRACTICE_ID.eq(MOMENT_PROMISE.PRACTICE_ID))
                .and(MOMENT_MOMENT.ID.eq(MOMENT_PROMISE.MOMENT_ID))
                .where(MOMENT_PROMISE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_PROMISE.ID.in(among.stream().map(Promise.Id::value).toList()))
                .and(MOMENT_MOMENT.STRAND.eq(Strand.PERSONAL.word()))
                .fetchSet(row -> new Promise.Id(row.value1()));
    }

    private static Condition is(Practice.Id practice, Promise.Id id) {
        return MOMENT_PROMISE.PRACTICE_ID.eq(practice.value()).and(MOMENT_PROMISE.ID.eq(id.value()));
    }

    private static Promise promise(MomentPromiseRecord row) {
        return new Promise(
                new Promise.Id(row.getId()),
                new Client.Id(row.getClientId()),
                Keyword.of(Promise.Whose.class, row.getWhose()),
                row.getWords(),
                row.getDue(),
                row.getMadeOn(),
                row.getMomentId() == null ? null : new Moment.Id(row.getMomentId()),
                Keyword.of(Promise.State.class, row.getState()));
    }
}
