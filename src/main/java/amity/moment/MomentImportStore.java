package amity.moment;

import static amity.schema.Tables.MOMENT_ARRIVING;
import static amity.schema.Tables.MOMENT_ARRIVING_PRESENCE;
import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PRESENCE;

import amity.client.Client;
import amity.practice.Practice;
import amity.schema.tables.records.MomentMomentRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateSetFirstStep;
import org.jooq.UpdateSetMoreStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** A hundred thousand moments come in one statement, off the view of what waits: one by one they would take four times as long. */
@Component
record MomentImportStore(DSLContext db) {
    private static final int AT_ONCE = 500;

    void bring(Practice.Id practice, UUID imported, Instant at) {
        var m = MOMENT_MOMENT;
        var a = MOMENT_ARRIVING;
        var corrected = MOMENT_MOMENT.as("corrected");
        db.insertInto(
                        m,
                        m.PRACTICE_ID,
                        m.ID,
                        m.CLIENT_ID,
                        m.DAY,
                        m.START_AT,
                        m.MINUTES,
                        m.KIND,
                        m.DIRECTION,
                        m.STRAND,
                        m.WORDS,
                        m.AMOUNT_MINOR,
                        m.CURRENCY,
                        m.CHANNEL,
                        m.PROJECT,
                        m.SOURCE,
                        m.IMPORT_ID,
                        m.NOTED_AT,
                        m.REPLACES,
                        m.SAME_MONEY_AS)
                .select(DSL.select(
                                a.PRACTICE_ID,
                                a.ID,
                                a.CLIENT_ID,
                                a.DAY,
                                a.START_AT,
                                a.MINUTES,
                                a.KIND,
                                a.DIRECTION,
                                DSL.inline(Strand.BUSINESS.word()),
                                a.WORDS,
                                a.AMOUNT_MINOR,
                                a.CURRENCY,
                                a.CHANNEL,
                                a.PROJECT,
                                a.SOURCE,
                                a.IMPORT_ID,
                                DSL.val(at, m.NOTED_AT),
                                a.REPLACES,
                                DSL.coalesce(a.SAME_MONEY_AS, corrected.SAME_MONEY_AS))
                        .from(a)
                        .leftJoin(corrected)
                        .on(corrected.PRACTICE_ID.eq(a.PRACTICE_ID))
                        .and(corrected.ID.eq(a.REPLACES))
                        .where(a.PRACTICE_ID.eq(practice.value()))
                        .and(a.IMPORT_ID.eq(imported)))
                .execute();
        db.update(m)
                .set(m.REPLACED_BY, a.ID)
                .from(a)
                .where(m.PRACTICE_ID.eq(a.PRACTICE_ID))
                .and(m.ID.eq(a.REPLACES))
                .and(a.PRACTICE_ID.eq(practice.value()))
                .and(a.IMPORT_ID.eq(imported))
                .execute();
    }

    void bringPresence(Practice.Id practice, UUID imported) {
        var a = MOMENT_ARRIVING_PRESENCE;
        db.insertInto(MOMENT_PRESENCE)
                .select(DSL.select(a.PRACTICE_ID, a.MOMENT_ID, a.PERSON_ID)
                        .from(a)
                        .where(a.PRACTICE_ID.eq(practice.value()))
                        .and(a.IMPORT_ID.eq(imported)))
                .execute();
    }

    void strike(Practice.Id practice, Collection<UUID> moments, Instant at, String why) {
        change(practice, moments, moment -> moment.set(MOMENT_MOMENT.STRUCK_AT, at)
                .set(MOMENT_MOMENT.STRUCK_WHY, why));
    }

    int unstrike(Practice.Id practice, Collection<UUID> moments) {
        return change(practice, moments, moment -> moment.setNull(MOMENT_MOMENT.STRUCK_AT)
                .setNull(MOMENT_MOMENT.STRUCK_WHY));
    }

    void reinstate(Practice.Id practice, Collection<UUID> moments) {
        change(practice, moments, moment -> moment.setNull(MOMENT_MOMENT.REPLACED_BY));
    }

    void give(Practice.Id practice, Collection<UUID> moments, Client.Id client) {
        change(practice, moments, moment -> moment.set(MOMENT_MOMENT.CLIENT_ID, client.value()));
    }

    /** No index says which are the same money as another: they are looked through once. */
    void partFromMoney(Practice.Id practice, Set<UUID> moments) {
        var same = db.select(MOMENT_MOMENT.ID, MOMENT_MOMENT.SAME_MONEY_AS)
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.SAME_MONEY_AS.isNotNull())
                .fetchMap(MOMENT_MOMENT.ID, MOMENT_MOMENT.SAME_MONEY_AS);
        same.values().retainAll(moments);
        change(practice, same.keySet(), moment -> moment.setNull(MOMENT_MOMENT.SAME_MONEY_AS));
    }

    int remove(Practice.Id practice, Collection<UUID> moments) {
        return each(moments, some -> {
            db.deleteFrom(MOMENT_PRESENCE)
                    .where(MOMENT_PRESENCE.PRACTICE_ID.eq(practice.value()))
                    .and(MOMENT_PRESENCE.MOMENT_ID.in(some))
                    .execute();
            return db.deleteFrom(MOMENT_MOMENT).where(among(practice, some)).execute();
        });
    }

    private int change(
            Practice.Id practice,
            Collection<UUID> moments,
            Function<UpdateSetFirstStep<MomentMomentRecord>, UpdateSetMoreStep<MomentMomentRecord>> how) {
        return each(moments, some -> how.apply(db.update(MOMENT_MOMENT))
                .where(among(practice, some))
                .execute());
    }

    private static Condition among(Practice.Id practice, List<UUID> moments) {
        return MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()).and(MOMENT_MOMENT.ID.in(moments));
    }

    /** As many at once as a statement bears; the sum of how many rows each changed. */
    private static int each(Collection<UUID> moments, ToIntFunction<List<UUID>> statement) {
        var all = List.copyOf(moments);
        return IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE)
                .map(piece ->
                        statement.applyAsInt(all.subList(piece * AT_ONCE, Math.min(all.size(), (piece + 1) * AT_ONCE))))
                .sum();
    }
}
