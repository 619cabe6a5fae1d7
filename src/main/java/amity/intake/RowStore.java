package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_PARTY;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;
import static amity.schema.Tables.MOMENT_PRESENCE_VIEW;

import amity.intake.StagedEntry.State;
import amity.intake.StagedEntry.Target;
import amity.intake.file.RowEntry;
import amity.intake.file.Tools;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.ExchangeDraft;
import amity.shell.Keyword;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Compares the rows that wait with those brought before: one statement for all of them, however many there are. */
@Component
record RowStore(DSLContext db) {
    private static final ExchangeDraft D = EXCHANGE_DRAFT;

    /** New, already there, or changed; of several rows with one key in this import the last one speaks. */
    void compare(Practice.Id practice, UUID imported) {
        forget(practice, imported);
        var in = D.as("inner_draft");
        var other = D.as("other_draft");
        var key = DSL.partitionBy(in.PRODUCER, in.ROW_KEY);
        var seats = DSL.select(
                        in.ID.as("id"),
                        DSL.firstValue(in.SEAT)
                                .over(key.orderBy(in.VERSION.desc(), in.SEAT.desc()))
                                .eq(in.SEAT)
                                .as("latest"),
                        DSL.lag(in.HASH)
                                .over(DSL.partitionBy(in.PRODUCER, in.ROW_KEY, in.ENTRY)
                                        .orderBy(in.SEAT))
                                .as("earlier"),
                        DSL.field(DSL.select(DSL.max(EXCHANGE_ROW.HASH))
                                        .from(EXCHANGE_ROW)
                                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(in.PRACTICE_ID))
                                        .and(EXCHANGE_ROW.PRODUCER.eq(in.PRODUCER))
                                        .and(EXCHANGE_ROW.ROW_KEY.eq(in.ROW_KEY)))
                                .as("kept"),
                        DSL.field(DSL.select(DSL.max(EXCHANGE_ROW.VERSION))
                                        .from(EXCHANGE_ROW)
                                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(in.PRACTICE_ID))
                                        .and(EXCHANGE_ROW.PRODUCER.eq(in.PRODUCER))
                                        .and(EXCHANGE_ROW.ROW_KEY.eq(in.ROW_KEY)))
                                .as("version"))
                .from(in)
                .where(in.PRACTICE_ID.eq(practice.value()))
                .and(in.IMPORT_ID.eq(imported))
                .and(DSL.exists(DSL.selectOne()
                                .from(other)
                                .where(other.PRACTICE_ID.eq(in.PRACTICE_ID))
                                .and(other.IMPORT_ID.eq(in.IMPORT_ID))
                                .and(other.PRODUCER.eq(in.PRODUCER))
                                .and(other.ROW_KEY.eq(in.ROW_KEY))
                                .and(other.SEAT.ne(in.SEAT)))
                        .or(DSL.exists(DSL.selectOne()
                                .from(EXCHANGE_ROW)
                                .where(EXCHANGE_ROW.PRACTICE_ID.eq(in.PRACTICE_ID))
                                .and(EXCHANGE_ROW.PRODUCER.eq(in.PRODUCER))
                                .and(EXCHANGE_ROW.ROW_KEY.eq(in.ROW_KEY)))))
                .asTable("seats");
        var before = DSL.coalesce(seats.field("earlier", String.class), seats.field("kept", String.class));
        db.update(D)
                .set(D.LATEST, seats.field("latest", Boolean.class))
                .set(
                        D.STATE,
                        DSL.when(before.isNull(), State.NEW.word())
                                .when(before.eq(D.HASH), State.ALREADY.word())
                                .when(seats.field("version", Long.class).gt(D.VERSION), State.OLDER.word())
                                .otherwise(State.CHANGED.word()))
                .from(seats)
                .where(D.PRACTICE_ID.eq(practice.value()))
                .and(D.ID.eq(seats.field("id", UUID.class)))
                .execute();
    }

    /** As every row was when it was read: most are new, and those need not be written again. */
    private void forget(Practice.Id practice, UUID imported) {
        db.update(D)
                .set(D.LATEST, true)
                .set(D.STATE, State.NEW.word())
                .set(D.BRINGS, false)
                .setNull(D.CORRECTS)
                .setNull(D.REVISES)
                .setNull(D.SAME_MONEY_AS)
                .where(of(practice, imported))
                .and(DSL.or(
                        D.STATE.isDistinctFrom(State.NEW.word()),
                        DSL.condition(D.LATEST).not(),
                        DSL.condition(D.BRINGS),
                        D.CORRECTS.isNotNull(),
                        D.REVISES.isNotNull(),
                        D.SAME_MONEY_AS.isNotNull()))
                .execute();
    }

    StagedContents contents(Practice.Id practice, UUID imported) {
        var found = db.selectDistinct(D.KIND, D.STATE)
                .from(D)
                .where(of(practice, imported))
                .fetch();
        return new StagedContents(
                found.intoSet(row -> Keyword.of(RowEntry.Kind.class, row.value1())),
                found.stream().anyMatch(row -> !row.value2().equals(State.NEW.word())));
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
    void decide(Practice.Id practice, UUID imported, StagedContents contents) {
        var speaks = of(practice, imported)
                .and(D.LATEST)
                .and(D.BECOMES.eq(Target.MOMENT.word()))
                .and(D.STATE.ne(State.OLDER.word()))
                .and(D.CLIENT_ID.isNotNull());
        if (contents.known()) {
            correct(speaks.and(D.STATE.eq(State.CHANGED.word())), sameKey());
            correct(
                    speaks.and(D.REVISES.isNotNull()),
                    EXCHANGE_ROW.PRACTICE_ID.eq(D.PRACTICE_ID).and(EXCHANGE_ROW.ID.eq(D.REVISES)));
        }
        db.update(D)
                .set(D.BRINGS, true)
                .where(speaks)
                .and(D.CORRECTS
                        .isNotNull()
                        .or(D.REVISES
                                .isNull()
                                .andNotExists(DSL.selectOne()
                                        .from(EXCHANGE_ROW)
                                        .where(sameKey())
                                        .and(EXCHANGE_ROW.MOMENT_ID.isNotNull()))))
                .execute();
    }

    /** Rows that say otherwise than the moment of their line, which nobody has touched, correct it. */
    private void correct(Condition rows, Condition line) {
        db.update(D)
                .set(
                        D.CORRECTS,
                        DSL.select(MOMENT_MOMENT_VIEW.ID)
                                .from(EXCHANGE_ROW)
                                .join(MOMENT_MOMENT_VIEW)
                                .on(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                                .and(MOMENT_MOMENT_VIEW.ID.eq(EXCHANGE_ROW.MOMENT_ID))
                                .where(line)
                                .and(MOMENT_MOMENT_VIEW.REPLACED_BY.isNull())
                                .and(MOMENT_MOMENT_VIEW.STRUCK_AT.isNull())
                                .and(differs()))
                .where(rows)
                .execute();
    }

    /** Whether earlier imports from the same tools brought rows that have no id of their own. */
    boolean hasUnnamed(Practice.Id practice, UUID imported) {
        return db.fetchExists(DSL.selectOne()
                .from(EXCHANGE_ROW)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.PRODUCER.in(DSL.selectDistinct(D.PRODUCER)
                        .from(D)
                        .where(of(practice, imported))
                        .and(D.KIND.in(Revisions.KINDS))))
                .and(EXCHANGE_ROW.ROW_KEY.like(Revisions.HASHED)));
    }

    /** New rows without an id, each with the lines of earlier imports of the same day that this import no longer says. */
    void unnamed(Practice.Id practice, UUID imported, Consumer<Revisions.Candidate> each) {
        var m = MOMENT_MOMENT_VIEW;
        var r = EXCHANGE_ROW;
        var again = D.as("again");
        var replacing = m.as("replacing");
        var beside = D.as("beside");
        var sameClient = m.CLIENT_ID.eq(D.CLIENT_ID);
        try (var rows = db.select(
                        D.ID,
                        r.ID,
                        sameClient.as("client"),
                        m.START_AT.isNotNull().and(m.START_AT.eq(D.START_AT)).as("start"),
                        m.START_AT.isNotDistinctFrom(D.START_AT).as("time"),
                        m.WORDS.eq(D.WORDS).as("words"),
                        m.PROJECT.isNotDistinctFrom(D.PROJECT).as("project"),
                        m.MINUTES
                                .isNotDistinctFrom(D.MINUTES)
                                .and(m.AMOUNT_MINOR.isNotDistinctFrom(D.AMOUNT_MINOR))
                                .and(m.CURRENCY.isNotDistinctFrom(D.CURRENCY))
                                .as("size"),
                        D.PRODUCER
                                .ne(Tools.MAPPED)
                                .or(DSL.exists(DSL.selectOne()
                                        .from(beside)
                                        .where(beside.PRACTICE_ID.eq(D.PRACTICE_ID))
                                        .and(beside.IMPORT_ID.eq(D.IMPORT_ID))
                                        .and(beside.FILE_ID.eq(D.FILE_ID))
                                        .and(beside.STATE.eq(State.ALREADY.word()))))
                                .as("overlaps"))
                .from(D)
                .join(m)
                .on(m.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(m.DAY.eq(D.DAY))
                .and(m.SOURCE.eq(D.PRODUCER))
                .and(m.KIND.eq(D.KIND))
                .and(sameClient.or(m.START_AT.eq(D.START_AT)))
                .join(r)
                .on(r.PRACTICE_ID.eq(m.PRACTICE_ID))
                .and(r.MOMENT_ID.eq(m.ID))
                .leftJoin(replacing)
                .on(replacing.PRACTICE_ID.eq(m.PRACTICE_ID))
                .and(replacing.ID.eq(m.REPLACED_BY))
                .where(of(practice, imported))
                .and(D.LATEST)
                .and(D.STATE.eq(State.NEW.word()))
                .and(D.BECOMES.eq(Target.MOMENT.word()))
                .and(D.CLIENT_ID.isNotNull())
                .and(D.KIND.in(Revisions.KINDS))
                .and(D.ROW_KEY.like(Revisions.HASHED))
                .and(r.KIND.eq(D.KIND))
                .and(r.ROW_KEY.like(Revisions.HASHED))
                .and(replacing.IMPORT_ID.isNull()) // what another import has mended is not the newest line
                .andNotExists(
                        DSL.selectOne().from(again).where(ofSameTool(again)).and(again.ROW_KEY.eq(r.ROW_KEY)))
                .orderBy(D.SEAT, D.ENTRY, r.ID)
                .fetchLazy()) {
            rows.forEach(row -> each.accept(new Revisions.Candidate(
                    row.value1(),
                    row.value2(),
                    row.get("client", boolean.class),
                    row.get("start", boolean.class),
                    row.get("time", boolean.class),
                    row.get("words", boolean.class),
                    row.get("project", boolean.class),
                    row.get("size", boolean.class),
                    row.get("overlaps", boolean.class))));
        }
    }

    void revise(Practice.Id practice, Map<UUID, Revisions.Candidate> revisions) {
        Bulk.run(
                db,
                revisions.values().stream()
                        .map(one -> db.update(D)
                                .set(D.REVISES, one.line())
                                .set(D.STATE, (one.isSame() ? State.ALREADY : State.CHANGED).word())
                                .where(D.PRACTICE_ID.eq(practice.value()))
                                .and(D.ID.eq(one.draft())))
                        .toList());
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
                MOMENT_MOMENT_VIEW.DAY.ne(D.DAY),
                MOMENT_MOMENT_VIEW.CLIENT_ID.ne(D.CLIENT_ID),
                MOMENT_MOMENT_VIEW.WORDS.ne(D.WORDS),
                MOMENT_MOMENT_VIEW.AMOUNT_MINOR.isDistinctFrom(D.AMOUNT_MINOR),
                MOMENT_MOMENT_VIEW.CURRENCY.isDistinctFrom(D.CURRENCY),
                MOMENT_MOMENT_VIEW.MINUTES.isDistinctFrom(D.MINUTES),
                MOMENT_MOMENT_VIEW.START_AT.isDistinctFrom(D.START_AT),
                MOMENT_MOMENT_VIEW.PROJECT.isDistinctFrom(D.PROJECT),
                somebodyElseWasThere());
    }

    private static Condition somebodyElseWasThere() {
        var guest = D.as("guest");
        return DSL.exists(DSL.selectOne()
                .from(guest)
                .where(guestBeside(guest))
                .andNotExists(DSL.selectOne()
                        .from(MOMENT_PRESENCE_VIEW)
                        .where(MOMENT_PRESENCE_VIEW.PRACTICE_ID.eq(guest.PRACTICE_ID))
                        .and(MOMENT_PRESENCE_VIEW.MOMENT_ID.eq(MOMENT_MOMENT_VIEW.ID))
                        .and(MOMENT_PRESENCE_VIEW.PERSON_ID.eq(guest.PERSON_ID))));
    }

    static Condition of(Practice.Id practice, UUID imported) {
        return D.PRACTICE_ID.eq(practice.value()).and(D.IMPORT_ID.eq(imported));
    }

    static Condition ofSameTool(ExchangeDraft other) {
        return other.PRACTICE_ID
                .eq(D.PRACTICE_ID)
                .and(other.IMPORT_ID.eq(D.IMPORT_ID))
                .and(other.PRODUCER.eq(D.PRODUCER));
    }

    static Condition ofSameRow(ExchangeDraft other) {
        return ofSameTool(other).and(other.ROW_KEY.eq(D.ROW_KEY)).and(other.SEAT.eq(D.SEAT));
    }

    /** Somebody known who was asked to the appointment that a row says. */
    static Condition guestBeside(ExchangeDraft guest) {
        return ofSameRow(guest).and(guest.KIND.eq(RowEntry.Kind.GUEST.word())).and(guest.PERSON_ID.isNotNull());
    }

    /** What brings a moment, and people and appointments, are nothing without the client they belong to. */
    static Condition needsItsClient() {
        return DSL.condition(D.BRINGS)
                .or(D.KIND.in(
                        RowEntry.Kind.CONTACT.word(), RowEntry.Kind.GUEST.word(), RowEntry.Kind.APPOINTMENT.word()));
    }
}
