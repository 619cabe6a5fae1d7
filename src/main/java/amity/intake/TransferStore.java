package amity.intake;

import static amity.schema.Tables.EXCHANGE_CHANGE;
import static amity.schema.Tables.EXCHANGE_CONTAINING;
import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;

import amity.intake.ImportChange.What;
import amity.intake.StagedEntry.State;
import amity.practice.Practice;
import amity.schema.tables.ExchangeDraft;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the rows of an import once it is brought, each step one statement over all of them. */
@Component
record TransferStore(DSLContext db) {
    private static final ExchangeDraft D = EXCHANGE_DRAFT;

    /** The lines of rows that were brought before follow what these say now. */
    void updateRows(Practice.Id practice, UUID imported) {
        var r = EXCHANGE_ROW;
        db.update(r)
                .set(r.HASH, D.HASH)
                .set(r.VERSION, D.VERSION)
                .set(r.MOMENT_ID, DSL.when(D.BRINGS, D.ID).otherwise(r.MOMENT_ID))
                .set(r.PERSON_ID, DSL.coalesce(D.PERSON_ID, r.PERSON_ID))
                .from(D)
                .where(RowStore.sameKey())
                .and(RowStore.of(practice, imported))
                .and(D.LATEST)
                .and(D.STATE.in(State.ALREADY.word(), State.CHANGED.word()))
                .execute();
    }

    /** Keeps a line for every row, by whose key the next import knows it; that of a new row has its id. */
    void bringRows(Practice.Id practice, UUID imported) {
        var r = EXCHANGE_ROW;
        db.insertInto(
                        r,
                        r.PRACTICE_ID,
                        r.ID,
                        r.PRODUCER,
                        r.ROW_KEY,
                        r.KIND,
                        r.PART,
                        r.HASH,
                        r.VERSION,
                        r.MOMENT_ID,
                        r.PERSON_ID)
                .select(DSL.select(
                                D.PRACTICE_ID,
                                D.ID,
                                D.PRODUCER,
                                D.ROW_KEY,
                                D.KIND,
                                D.PART,
                                D.HASH,
                                D.VERSION,
                                DSL.when(D.BRINGS, D.ID),
                                D.PERSON_ID)
                        .from(D)
                        .where(RowStore.of(practice, imported))
                        .and(D.LATEST)
                        .and(D.STATE.ne(State.OLDER.word()))
                        .and(DSL.notExists(DSL.selectOne().from(r).where(RowStore.sameKey()))))
                .execute();
        db.insertInto(
                        EXCHANGE_CONTAINING,
                        EXCHANGE_CONTAINING.PRACTICE_ID,
                        EXCHANGE_CONTAINING.IMPORT_ID,
                        EXCHANGE_CONTAINING.ROW_ID)
                .select(DSL.select(D.PRACTICE_ID, D.IMPORT_ID, DSL.coalesce(r.ID, D.ID))
                        .from(D)
                        .leftJoin(r)
                        .on(D.STATE.ne(State.NEW.word()))
                        .and(RowStore.sameKey())
                        .where(RowStore.of(practice, imported))
                        .and(D.LATEST)
                        .and(D.STATE.eq(State.NEW.word()).or(r.ID.isNotNull())))
                .execute();
    }

    void appointed(Practice.Id practice, Map<UUID, UUID> appointments) {
        appointments.forEach((draft, appointment) -> db.update(EXCHANGE_ROW)
                .set(EXCHANGE_ROW.APPOINTMENT_ID, appointment)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.ID.in(DSL.select(EXCHANGE_ROW.as("r").ID)
                        .from(EXCHANGE_ROW.as("r"))
                        .join(D)
                        .on(EXCHANGE_ROW.as("r").PRACTICE_ID.eq(D.PRACTICE_ID))
                        .and(EXCHANGE_ROW.as("r").PRODUCER.eq(D.PRODUCER))
                        .and(EXCHANGE_ROW.as("r").ROW_KEY.eq(D.ROW_KEY))
                        .and(EXCHANGE_ROW.as("r").PART.eq(D.PART))
                        .where(D.PRACTICE_ID.eq(practice.value()))
                        .and(D.ID.eq(draft))))
                .execute());
    }

    /** Clients made by an import whose every moment this one has moved to another client, with that client. */
    Map<UUID, UUID> emptied(Practice.Id practice, UUID imported) {
        var m = MOMENT_MOMENT_VIEW;
        var live = m.as("live");
        var change = EXCHANGE_CHANGE;
        return db.select(m.CLIENT_ID, DSL.min(D.CLIENT_ID))
                .from(D)
                .join(m)
                .on(m.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(m.ID.eq(D.CORRECTS))
                .where(RowStore.of(practice, imported))
                .and(D.BRINGS)
                .and(m.CLIENT_ID.ne(D.CLIENT_ID))
                .andExists(DSL.selectOne()
                        .from(change)
                        .where(change.PRACTICE_ID.eq(m.PRACTICE_ID))
                        .and(change.RECORD_ID.eq(m.CLIENT_ID))
                        .and(change.WHAT.eq(What.CLIENT.word())))
                .andNotExists(DSL.selectOne()
                        .from(live)
                        .where(live.PRACTICE_ID.eq(m.PRACTICE_ID))
                        .and(live.CLIENT_ID.eq(m.CLIENT_ID))
                        .and(live.REPLACED_BY.isNull()))
                .groupBy(m.CLIENT_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    List<UUID> moments(Practice.Id practice, UUID client) {
        return db.select(MOMENT_MOMENT_VIEW.ID)
                .from(MOMENT_MOMENT_VIEW)
                .where(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT_VIEW.CLIENT_ID.eq(client))
                .fetch(MOMENT_MOMENT_VIEW.ID);
    }

    @Nullable
    UUID line(Practice.Id practice, UUID appointment) {
        return db.select(EXCHANGE_ROW.ID)
                .from(EXCHANGE_ROW)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.APPOINTMENT_ID.eq(appointment))
                .orderBy(EXCHANGE_ROW.ID)
                .limit(1)
                .fetchOne(EXCHANGE_ROW.ID);
    }

    /** The clients that anything of this import belongs to. */
    Set<UUID> needed(Practice.Id practice, UUID imported) {
        return db.selectDistinct(D.CLIENT_ID)
                .from(D)
                .where(RowStore.of(practice, imported))
                .and(D.LATEST)
                .and(D.CLIENT_ID.isNotNull())
                .and(RowStore.needsItsClient())
                .fetchSet(D.CLIENT_ID);
    }

    Set<UUID> touched(Practice.Id practice, UUID imported) {
        return db.selectDistinct(D.CLIENT_ID)
                .from(D)
                .where(RowStore.of(practice, imported))
                .and(D.BRINGS)
                .union(DSL.selectDistinct(MOMENT_MOMENT_VIEW.CLIENT_ID)
                        .from(D)
                        .join(MOMENT_MOMENT_VIEW)
                        .on(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(D.PRACTICE_ID))
                        .and(MOMENT_MOMENT_VIEW.ID.eq(D.CORRECTS))
                        .where(RowStore.of(practice, imported)))
                .fetchSet(D.CLIENT_ID);
    }
}
