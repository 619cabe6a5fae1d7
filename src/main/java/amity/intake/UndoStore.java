package amity.intake;

import static amity.schema.Tables.CALENDAR_APPOINTMENT_VIEW;
import static amity.schema.Tables.CLIENT_CLIENT_VIEW;
import static amity.schema.Tables.CLIENT_PERSON_VIEW;
import static amity.schema.Tables.EXCHANGE_CHANGE;
import static amity.schema.Tables.EXCHANGE_CONTAINING;
import static amity.schema.Tables.EXCHANGE_IMPORT;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;

import amity.intake.ImportChange.What;
import amity.practice.Practice;
import amity.schema.Bulk;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What an import brought and changed, so that it can be taken back. */
@Component
record UndoStore(DSLContext db) {
    record MadeRecord(UUID id, String name) {}

    boolean isApplied(Practice.Id practice, UUID imported) {
        return db.fetchExists(
                EXCHANGE_IMPORT,
                itself(practice, imported).and(EXCHANGE_IMPORT.STATE.eq(Preview.State.APPLIED.name())));
    }

    Set<UUID> clients(Practice.Id practice, UUID imported) {
        return db.selectDistinct(MOMENT_MOMENT_VIEW.CLIENT_ID)
                .from(MOMENT_MOMENT_VIEW)
                .where(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT_VIEW.IMPORT_ID.eq(imported))
                .fetchSet(MOMENT_MOMENT_VIEW.CLIENT_ID);
    }

    record Corrected(UUID correction, UUID before, String words, boolean touched) {}

    /** What it corrected; where nobody has corrected that since, the line is set back to what it said before. */
    List<Corrected> corrected(Practice.Id practice, UUID imported) {
        var m = MOMENT_MOMENT_VIEW;
        var c = EXCHANGE_CHANGE;
        return db.select(c.ROW_ID, c.MOMENT_ID, c.HASH, m.ID, m.WORDS, m.REPLACED_BY, m.STRUCK_AT)
                .from(c)
                .join(m)
                .on(m.PRACTICE_ID.eq(c.PRACTICE_ID))
                .and(m.ID.eq(c.RECORD_ID))
                .where(ChangeStore.of(practice, imported, What.CORRECTED))
                .fetch(row -> {
                    boolean touched = row.value6() != null || row.value7() != null;
                    if (!touched) {
                        line(practice, row.value1(), row.value2(), row.value3());
                    }
                    return new Corrected(row.value4(), row.value2(), row.value5(), touched);
                });
    }

    /** What it struck out, whose lines say again what they said before. */
    List<UUID> struck(Practice.Id practice, UUID imported) {
        return db.selectFrom(EXCHANGE_CHANGE)
                .where(ChangeStore.of(practice, imported, What.STRUCK))
                .fetch(change -> {
                    line(practice, change.getRowId(), change.getRecordId(), change.getHash());
                    return change.getRecordId();
                });
    }

    void restoreLines(Practice.Id practice, UUID imported) {
        for (var change : db.selectFrom(EXCHANGE_CHANGE).where(ChangeStore.of(practice, imported, What.LINE))) {
            db.update(EXCHANGE_ROW)
                    .set(EXCHANGE_ROW.HASH, change.getHash())
                    .set(EXCHANGE_ROW.VERSION, change.getVersion())
                    .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                    .and(EXCHANGE_ROW.ID.eq(change.getRowId()))
                    .execute();
        }
    }

    void appointed(Practice.Id practice, UUID line, UUID appointment) {
        db.update(EXCHANGE_ROW)
                .set(EXCHANGE_ROW.APPOINTMENT_ID, appointment)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.ID.eq(line))
                .execute();
    }

    private void line(Practice.Id practice, UUID row, UUID moment, String hash) {
        db.update(EXCHANGE_ROW)
                .set(EXCHANGE_ROW.MOMENT_ID, moment)
                .set(EXCHANGE_ROW.HASH, hash)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.ID.eq(row))
                .execute();
    }

    /** Moments that only this import contains but that the user has corrected, struck out or built upon. */
    List<String> keptByHand(Practice.Id practice, UUID imported) {
        return db.select(MOMENT_MOMENT_VIEW.WORDS)
                .from(MOMENT_MOMENT_VIEW)
                .where(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT_VIEW.ID.in(onlyHere(practice, imported)))
                .andNot(ChangeStore.untouched())
                .orderBy(MOMENT_MOMENT_VIEW.DAY, MOMENT_MOMENT_VIEW.ID)
                .fetch(MOMENT_MOMENT_VIEW.WORDS);
    }

    /** Moments that only this import contains, and nobody has touched. */
    Set<UUID> untouched(Practice.Id practice, UUID imported) {
        return db.select(MOMENT_MOMENT_VIEW.ID)
                .from(MOMENT_MOMENT_VIEW)
                .where(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT_VIEW.ID.in(onlyHere(practice, imported)))
                .and(ChangeStore.untouched())
                .fetchSet(MOMENT_MOMENT_VIEW.ID);
    }

    /** Moments that lines of earlier imports brought only with this one; the lines lose them. */
    Set<UUID> takeFromLines(Practice.Id practice, UUID imported) {
        var brought = db.select(EXCHANGE_CHANGE.RECORD_ID, EXCHANGE_CHANGE.ROW_ID)
                .from(EXCHANGE_CHANGE)
                .join(MOMENT_MOMENT_VIEW)
                .on(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(EXCHANGE_CHANGE.PRACTICE_ID))
                .and(MOMENT_MOMENT_VIEW.ID.eq(EXCHANGE_CHANGE.RECORD_ID))
                .where(ChangeStore.of(practice, imported, What.BROUGHT))
                .and(ChangeStore.untouched())
                .fetchMap(EXCHANGE_CHANGE.RECORD_ID, EXCHANGE_CHANGE.ROW_ID);
        brought.forEach((moment, row) -> db.update(EXCHANGE_ROW)
                .setNull(EXCHANGE_ROW.MOMENT_ID)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.ID.eq(row))
                .and(EXCHANGE_ROW.MOMENT_ID.eq(moment))
                .execute());
        return brought.keySet();
    }

    /** Lines of the import go with what they brought; what stays keeps its line, so that it never comes twice. */
    void removeRows(Practice.Id practice, UUID imported) {
        var gone = db.select(EXCHANGE_ROW.ID)
                .from(EXCHANGE_ROW)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.ID.in(rowsOnlyHere(practice, imported)))
                .and(EXCHANGE_ROW
                        .MOMENT_ID
                        .isNull()
                        .or(DSL.notExists(DSL.selectOne()
                                .from(MOMENT_MOMENT_VIEW)
                                .where(MOMENT_MOMENT_VIEW.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                                .and(MOMENT_MOMENT_VIEW.ID.eq(EXCHANGE_ROW.MOMENT_ID)))))
                .fetchSet(EXCHANGE_ROW.ID);
        db.deleteFrom(EXCHANGE_CONTAINING)
                .where(EXCHANGE_CONTAINING.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_CONTAINING.IMPORT_ID.eq(imported))
                .execute();
        Bulk.run(
                db,
                gone.stream()
                        .map(row -> db.deleteFrom(EXCHANGE_ROW)
                                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                                .and(EXCHANGE_ROW.ID.eq(row)))
                        .toList());
    }

    /** Appointments that no row says any more, and those that a row of an earlier import came to say only with this one. */
    List<UUID> unsaidAppointments(Practice.Id practice, UUID imported) {
        db.update(EXCHANGE_ROW)
                .setNull(EXCHANGE_ROW.APPOINTMENT_ID)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.APPOINTMENT_ID.in(DSL.select(CALENDAR_APPOINTMENT_VIEW.ID)
                        .from(CALENDAR_APPOINTMENT_VIEW)
                        .where(CALENDAR_APPOINTMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                        .and(CALENDAR_APPOINTMENT_VIEW.IMPORT_ID.eq(imported))
                        .and(CALENDAR_APPOINTMENT_VIEW.ID.notIn(DSL.select(EXCHANGE_CHANGE.RECORD_ID)
                                .from(EXCHANGE_CHANGE)
                                .where(ChangeStore.of(practice, imported, What.APPOINTMENT))))))
                .execute();
        return db.select(CALENDAR_APPOINTMENT_VIEW.ID)
                .from(CALENDAR_APPOINTMENT_VIEW)
                .where(CALENDAR_APPOINTMENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CALENDAR_APPOINTMENT_VIEW.IMPORT_ID.isNotNull())
                .and(CALENDAR_APPOINTMENT_VIEW.ID.notIn(DSL.select(EXCHANGE_ROW.APPOINTMENT_ID)
                        .from(EXCHANGE_ROW)
                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_ROW.APPOINTMENT_ID.isNotNull())))
                .fetch(CALENDAR_APPOINTMENT_VIEW.ID);
    }

    List<UUID> made(Practice.Id practice, UUID imported, What what) {
        return db.select(EXCHANGE_CHANGE.RECORD_ID)
                .from(EXCHANGE_CHANGE)
                .where(ChangeStore.of(practice, imported, what))
                .fetch(EXCHANGE_CHANGE.RECORD_ID);
    }

    /** The people it made, but those whom another import's rows name too. */
    List<MadeRecord> people(Practice.Id practice, UUID imported) {
        return db.select(CLIENT_PERSON_VIEW.ID, CLIENT_PERSON_VIEW.NAME)
                .from(CLIENT_PERSON_VIEW)
                .where(CLIENT_PERSON_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_PERSON_VIEW.ID.in(madeOrLeft(practice, imported, What.PERSON)))
                .and(CLIENT_PERSON_VIEW.ID.notIn(DSL.select(EXCHANGE_ROW.PERSON_ID)
                        .from(EXCHANGE_ROW)
                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_ROW.PERSON_ID.isNotNull())))
                .fetch(row -> new MadeRecord(row.value1(), row.value2()));
    }

    List<MadeRecord> newClients(Practice.Id practice, UUID imported) {
        return db.select(CLIENT_CLIENT_VIEW.ID, CLIENT_CLIENT_VIEW.NAME)
                .from(CLIENT_CLIENT_VIEW)
                .where(CLIENT_CLIENT_VIEW.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT_VIEW.ID.in(madeOrLeft(practice, imported, What.CLIENT)))
                .orderBy(CLIENT_CLIENT_VIEW.SORT_NAME)
                .fetch(row -> new MadeRecord(row.value1(), row.value2()));
    }

    /** What this import made, and what an earlier one left that was taken back while this one still named it. */
    private static Select<Record1<UUID>> madeOrLeft(Practice.Id practice, UUID imported, What what) {
        var undone = DSL.select(EXCHANGE_IMPORT.ID)
                .from(EXCHANGE_IMPORT)
                .where(EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_IMPORT.STATE.eq(Preview.State.UNDONE.name()));
        return DSL.select(EXCHANGE_CHANGE.RECORD_ID)
                .from(EXCHANGE_CHANGE)
                .where(EXCHANGE_CHANGE.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_CHANGE.WHAT.eq(what.word()))
                .and(EXCHANGE_CHANGE.IMPORT_ID.eq(imported).or(EXCHANGE_CHANGE.IMPORT_ID.in(undone)));
    }

    void undone(Practice.Id practice, UUID imported, Instant at) {
        db.update(EXCHANGE_IMPORT)
                .set(EXCHANGE_IMPORT.STATE, Preview.State.UNDONE.name())
                .set(EXCHANGE_IMPORT.UNDONE_AT, at)
                .where(itself(practice, imported))
                .execute();
    }

    private static Select<Record1<UUID>> onlyHere(Practice.Id practice, UUID imported) {
        return DSL.select(EXCHANGE_ROW.MOMENT_ID)
                .from(EXCHANGE_ROW)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.MOMENT_ID.isNotNull())
                .and(EXCHANGE_ROW.ID.in(rowsOnlyHere(practice, imported)));
    }

    private static Select<Record1<UUID>> rowsOnlyHere(Practice.Id practice, UUID imported) {
        var elsewhere = EXCHANGE_CONTAINING.as("elsewhere");
        return DSL.select(EXCHANGE_CONTAINING.ROW_ID)
                .from(EXCHANGE_CONTAINING)
                .where(EXCHANGE_CONTAINING.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_CONTAINING.IMPORT_ID.eq(imported))
                .andNotExists(DSL.selectOne()
                        .from(elsewhere)
                        .where(elsewhere.PRACTICE_ID.eq(EXCHANGE_CONTAINING.PRACTICE_ID))
                        .and(elsewhere.ROW_ID.eq(EXCHANGE_CONTAINING.ROW_ID))
                        .and(elsewhere.IMPORT_ID.ne(imported)));
    }

    private static Condition itself(Practice.Id practice, UUID imported) {
        return EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_IMPORT.ID.eq(imported));
    }
}
