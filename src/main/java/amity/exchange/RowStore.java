package amity.exchange;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_PARTY;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PRESENCE;

import amity.practice.Practice;
import amity.schema.tables.ExchangeDraft;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Tells rows that wait from those brought before, all of them in one statement each, however many there are. */
@Component
class RowStore {
    private static final ExchangeDraft D = EXCHANGE_DRAFT;
    private final DSLContext db;

    RowStore(DSLContext db) {
        this.db = db;
    }

    /** New, already there, or changed; of several rows with one key in this import the last one speaks. */
    void compare(Practice.Id practice, UUID imported) {
        var in = D.as("inner_draft");
        var key = DSL.partitionBy(in.PRODUCER, in.ROW_KEY);
        var seats = DSL.select(
                        in.ID.as("id"),
                        DSL.max(in.SEAT).over(key).eq(in.SEAT).as("latest"),
                        DSL.lag(in.HASH)
                                .over(DSL.partitionBy(in.PRODUCER, in.ROW_KEY, in.ENTRY)
                                        .orderBy(in.SEAT))
                                .as("earlier"),
                        DSL.field(DSL.select(DSL.max(EXCHANGE_ROW.HASH))
                                        .from(EXCHANGE_ROW)
                                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(in.PRACTICE_ID))
                                        .and(EXCHANGE_ROW.PRODUCER.eq(in.PRODUCER))
                                        .and(EXCHANGE_ROW.ROW_KEY.eq(in.ROW_KEY)))
                                .as("kept"))
                .from(in)
                .where(in.PRACTICE_ID.eq(practice.value()))
                .and(in.IMPORT_ID.eq(imported))
                .asTable("seats");
        var before = DSL.coalesce(seats.field("earlier", String.class), seats.field("kept", String.class));
        db.update(D)
                .set(D.LATEST, seats.field("latest", Boolean.class))
                .set(
                        D.STATE,
                        DSL.when(before.isNull(), "new")
                                .when(before.eq(D.HASH), "already")
                                .otherwise("changed"))
                .set(D.BRINGS, false)
                .setNull(D.CORRECTS)
                .setNull(D.SAME_MONEY_AS)
                .from(seats)
                .where(D.PRACTICE_ID.eq(practice.value()))
                .and(D.ID.eq(seats.field("id", UUID.class)))
                .execute();
    }

    /** Gives every money and time row the client that its party is. */
    void assign(Practice.Id practice, UUID imported) {
        db.update(D)
                .set(
                        D.CLIENT_ID,
                        DSL.select(EXCHANGE_PARTY.CLIENT_ID)
                                .from(EXCHANGE_PARTY)
                                .where(EXCHANGE_PARTY.PRACTICE_ID.eq(D.PRACTICE_ID))
                                .and(EXCHANGE_PARTY.IMPORT_ID.eq(D.IMPORT_ID))
                                .and(EXCHANGE_PARTY.PARTY.eq(D.PARTY)))
                .where(of(practice, imported))
                .and(D.PARTY.isNotNull())
                .execute();
    }

    /** A row brings a moment when its key has none, or when what it says has changed and nobody but imports has touched the moment. */
    void decide(Practice.Id practice, UUID imported) {
        var speaks =
                of(practice, imported).and(D.LATEST).and(D.BECOMES.eq("moment")).and(D.CLIENT_ID.isNotNull());
        db.update(D)
                .set(
                        D.CORRECTS,
                        DSL.select(MOMENT_MOMENT.ID)
                                .from(EXCHANGE_ROW)
                                .join(MOMENT_MOMENT)
                                .on(MOMENT_MOMENT.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                                .and(MOMENT_MOMENT.ID.eq(EXCHANGE_ROW.MOMENT_ID))
                                .where(sameKey())
                                .and(MOMENT_MOMENT.REPLACED_BY.isNull())
                                .and(MOMENT_MOMENT.STRUCK_AT.isNull())
                                .and(differs()))
                .where(speaks)
                .and(D.STATE.eq("changed"))
                .execute();
        db.update(D)
                .set(D.BRINGS, true)
                .where(speaks)
                .and(D.CORRECTS
                        .isNotNull()
                        .or(DSL.notExists(DSL.selectOne()
                                .from(EXCHANGE_ROW)
                                .where(sameKey())
                                .and(EXCHANGE_ROW.MOMENT_ID.isNotNull()))))
                .execute();
    }

    static Condition sameKey() {
        return EXCHANGE_ROW
                .PRACTICE_ID
                .eq(D.PRACTICE_ID)
                .and(EXCHANGE_ROW.PRODUCER.eq(D.PRODUCER))
                .and(EXCHANGE_ROW.ROW_KEY.eq(D.ROW_KEY))
                .and(EXCHANGE_ROW.KIND.eq(D.KIND))
                .and(EXCHANGE_ROW.PART.eq(D.PART));
    }

    private static Condition differs() {
        return DSL.or(
                MOMENT_MOMENT.DAY.ne(D.DAY),
                MOMENT_MOMENT.CLIENT_ID.ne(D.CLIENT_ID),
                MOMENT_MOMENT.WORDS.ne(D.WORDS),
                MOMENT_MOMENT.AMOUNT_MINOR.isDistinctFrom(D.AMOUNT_MINOR),
                MOMENT_MOMENT.CURRENCY.isDistinctFrom(D.CURRENCY),
                MOMENT_MOMENT.MINUTES.isDistinctFrom(D.MINUTES),
                MOMENT_MOMENT.START_AT.isDistinctFrom(D.START_AT),
                MOMENT_MOMENT.PROJECT.isDistinctFrom(D.PROJECT),
                somebodyElseWasThere());
    }

    private static Condition somebodyElseWasThere() {
        var guest = D.as("guest");
        return DSL.exists(DSL.selectOne()
                .from(guest)
                .where(guest.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(guest.IMPORT_ID.eq(D.IMPORT_ID))
                .and(guest.PRODUCER.eq(D.PRODUCER))
                .and(guest.ROW_KEY.eq(D.ROW_KEY))
                .and(guest.SEAT.eq(D.SEAT))
                .and(guest.KIND.eq("guest"))
                .and(guest.PERSON_ID.isNotNull())
                .andNotExists(DSL.selectOne()
                        .from(MOMENT_PRESENCE)
                        .where(MOMENT_PRESENCE.PRACTICE_ID.eq(guest.PRACTICE_ID))
                        .and(MOMENT_PRESENCE.MOMENT_ID.eq(MOMENT_MOMENT.ID))
                        .and(MOMENT_PRESENCE.PERSON_ID.eq(guest.PERSON_ID))));
    }

    static Condition of(Practice.Id practice, UUID imported) {
        return D.PRACTICE_ID.eq(practice.value()).and(D.IMPORT_ID.eq(imported));
    }
}
