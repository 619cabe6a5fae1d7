package amity.intake;

import static amity.schema.Tables.CALENDAR_APPOINTMENT;
import static amity.schema.Tables.CLIENT_CLIENT;
import static amity.schema.Tables.CLIENT_FACT;
import static amity.schema.Tables.CLIENT_PERSON;
import static amity.schema.Tables.EXCHANGE_CHANGE;
import static amity.schema.Tables.EXCHANGE_CONTAINING;
import static amity.schema.Tables.EXCHANGE_IMPORT;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT;
import static amity.schema.Tables.MOMENT_PRESENCE;

import amity.intake.ImportChange.What;
import amity.practice.Practice;
import amity.schema.Bulk;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Takes out of the ledger what an import brought, each step one statement over all rows. */
@Component
class UndoStore {
    private final DSLContext db;

    UndoStore(DSLContext db) {
        this.db = db;
    }

    record MadeRecord(UUID id, String name) {}

    boolean applied(Practice.Id practice, UUID imported) {
        return db.fetchExists(
                EXCHANGE_IMPORT,
                itself(practice, imported).and(EXCHANGE_IMPORT.STATE.eq(Preview.State.APPLIED.name())));
    }

    /** Clients of the moments that the import brought. */
    Set<UUID> clients(Practice.Id practice, UUID imported) {
        return db.selectDistinct(MOMENT_MOMENT.CLIENT_ID)
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.IMPORT_ID.eq(imported))
                .fetchSet(MOMENT_MOMENT.CLIENT_ID);
    }

    /** Puts what it corrected back in place, unless somebody has corrected it since; says which it leaves. */
    long restoreCorrected(Practice.Id practice, UUID imported, Consumer<String> left) {
        long restored = 0;
        for (var change : db.selectFrom(EXCHANGE_CHANGE).where(ChangeStore.of(practice, imported, What.CORRECTED))) {
            var old = change.getMomentId();
            var moment = db.fetchOptional(MOMENT_MOMENT, moment(practice, change.getRecordId()));
            if (moment.isEmpty()) {
                continue;
            }
            if (moment.get().getReplacedBy() != null || moment.get().getStruckAt() != null) {
                left.accept(moment.get().getWords());
                continue;
            }
            line(practice, change.getRowId(), old, change.getHash());
            db.update(MOMENT_MOMENT)
                    .setNull(MOMENT_MOMENT.REPLACED_BY)
                    .where(moment(practice, old))
                    .execute();
            delete(practice, DSL.select(DSL.val(change.getRecordId())));
            restored++;
        }
        return restored;
    }

    long restoreStruck(Practice.Id practice, UUID imported) {
        long restored = 0;
        for (var change : db.selectFrom(EXCHANGE_CHANGE).where(ChangeStore.of(practice, imported, What.STRUCK))) {
            line(practice, change.getRowId(), change.getRecordId(), change.getHash());
            restored += db.update(MOMENT_MOMENT)
                    .setNull(MOMENT_MOMENT.STRUCK_AT)
                    .setNull(MOMENT_MOMENT.STRUCK_WHY)
                    .where(moment(practice, change.getRecordId()))
                    .execute();
        }
        return restored;
    }

    /** Lines say again what they said before. */
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
        return db.select(MOMENT_MOMENT.WORDS)
                .from(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.ID.in(onlyHere(practice, imported)))
                .andNot(ChangeStore.untouched())
                .orderBy(MOMENT_MOMENT.DAY, MOMENT_MOMENT.ID)
                .fetch(MOMENT_MOMENT.WORDS);
    }

    long removeMoments(Practice.Id practice, UUID imported) {
        return delete(
                practice,
                DSL.select(MOMENT_MOMENT.ID)
                        .from(MOMENT_MOMENT)
                        .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                        .and(MOMENT_MOMENT.ID.in(onlyHere(practice, imported)))
                        .and(ChangeStore.untouched()));
    }

    /** What lines of earlier imports brought only with this one; says how many. */
    long removeBrought(Practice.Id practice, UUID imported) {
        long gone = 0;
        for (var change : db.selectFrom(EXCHANGE_CHANGE).where(ChangeStore.of(practice, imported, What.BROUGHT))) {
            var untouched = DSL.select(MOMENT_MOMENT.ID)
                    .from(MOMENT_MOMENT)
                    .where(moment(practice, change.getRecordId()))
                    .and(ChangeStore.untouched());
            if (db.fetchExists(untouched)) {
                db.update(EXCHANGE_ROW)
                        .setNull(EXCHANGE_ROW.MOMENT_ID)
                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_ROW.ID.eq(change.getRowId()))
                        .and(EXCHANGE_ROW.MOMENT_ID.eq(change.getRecordId()))
                        .execute();
                gone += delete(practice, DSL.select(DSL.val(change.getRecordId())));
            }
        }
        return gone;
    }

    /** Removes moments; payments that were the same money as one of them count by themselves again. */
    private long delete(Practice.Id practice, Select<Record1<UUID>> moments) {
        db.update(MOMENT_MOMENT)
                .setNull(MOMENT_MOMENT.SAME_MONEY_AS)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.SAME_MONEY_AS.in(moments))
                .execute();
        db.deleteFrom(MOMENT_PRESENCE)
                .where(MOMENT_PRESENCE.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_PRESENCE.MOMENT_ID.in(moments))
                .execute();
        return db.deleteFrom(MOMENT_MOMENT)
                .where(MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()))
                .and(MOMENT_MOMENT.ID.in(moments))
                .execute();
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
                                .from(MOMENT_MOMENT)
                                .where(MOMENT_MOMENT.PRACTICE_ID.eq(EXCHANGE_ROW.PRACTICE_ID))
                                .and(MOMENT_MOMENT.ID.eq(EXCHANGE_ROW.MOMENT_ID)))))
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
    void removeAppointments(Practice.Id practice, UUID imported) {
        db.update(EXCHANGE_ROW)
                .setNull(EXCHANGE_ROW.APPOINTMENT_ID)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.APPOINTMENT_ID.in(DSL.select(CALENDAR_APPOINTMENT.ID)
                        .from(CALENDAR_APPOINTMENT)
                        .where(CALENDAR_APPOINTMENT.PRACTICE_ID.eq(practice.value()))
                        .and(CALENDAR_APPOINTMENT.IMPORT_ID.eq(imported))
                        .and(CALENDAR_APPOINTMENT.ID.notIn(DSL.select(EXCHANGE_CHANGE.RECORD_ID)
                                .from(EXCHANGE_CHANGE)
                                .where(ChangeStore.of(practice, imported, What.APPOINTMENT))))))
                .execute();
        db.deleteFrom(CALENDAR_APPOINTMENT)
                .where(CALENDAR_APPOINTMENT.PRACTICE_ID.eq(practice.value()))
                .and(CALENDAR_APPOINTMENT.IMPORT_ID.isNotNull())
                .and(CALENDAR_APPOINTMENT.ID.notIn(DSL.select(EXCHANGE_ROW.APPOINTMENT_ID)
                        .from(EXCHANGE_ROW)
                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_ROW.APPOINTMENT_ID.isNotNull())))
                .execute();
    }

    void removeFacts(Practice.Id practice, List<UUID> facts) {
        Bulk.run(
                db,
                facts.stream()
                        .map(fact -> db.deleteFrom(CLIENT_FACT)
                                .where(CLIENT_FACT.PRACTICE_ID.eq(practice.value()))
                                .and(CLIENT_FACT.ID.eq(fact)))
                        .toList());
    }

    List<UUID> made(Practice.Id practice, UUID imported, What what) {
        return db.select(EXCHANGE_CHANGE.RECORD_ID)
                .from(EXCHANGE_CHANGE)
                .where(ChangeStore.of(practice, imported, what))
                .fetch(EXCHANGE_CHANGE.RECORD_ID);
    }

    /** The people it made, but those whom another import's rows name too. */
    List<MadeRecord> people(Practice.Id practice, UUID imported) {
        return db.select(CLIENT_PERSON.ID, CLIENT_PERSON.NAME)
                .from(CLIENT_PERSON)
                .where(CLIENT_PERSON.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_PERSON.ID.in(madeOrLeft(practice, imported, What.PERSON)))
                .and(CLIENT_PERSON.ID.notIn(DSL.select(EXCHANGE_ROW.PERSON_ID)
                        .from(EXCHANGE_ROW)
                        .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_ROW.PERSON_ID.isNotNull())))
                .fetch(row -> new MadeRecord(row.value1(), row.value2()));
    }

    List<MadeRecord> newClients(Practice.Id practice, UUID imported) {
        return db.select(CLIENT_CLIENT.ID, CLIENT_CLIENT.NAME)
                .from(CLIENT_CLIENT)
                .where(CLIENT_CLIENT.PRACTICE_ID.eq(practice.value()))
                .and(CLIENT_CLIENT.ID.in(madeOrLeft(practice, imported, What.CLIENT)))
                .orderBy(CLIENT_CLIENT.SORT_NAME)
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

    private static Condition moment(Practice.Id practice, UUID id) {
        return MOMENT_MOMENT.PRACTICE_ID.eq(practice.value()).and(MOMENT_MOMENT.ID.eq(id));
    }

    private static Condition itself(Practice.Id practice, UUID imported) {
        return EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_IMPORT.ID.eq(imported));
    }
}
