package amity.intake;

import static amity.schema.Tables.CLIENT_FACT_VIEW;
import static amity.schema.Tables.EXCHANGE_CHANGE;
import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_FORMER;
import static amity.schema.Tables.EXCHANGE_ROW;
import static amity.schema.Tables.MOMENT_MOMENT_VIEW;
import static amity.schema.Tables.MOMENT_PROMISE_VIEW;

import amity.intake.ImportChange.LineBefore;
import amity.intake.ImportChange.What;
import amity.intake.StagedEntry.State;
import amity.intake.StagedEntry.Target;
import amity.intake.file.RowEntry;
import amity.intake.file.Tools;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.schema.Bulk;
import amity.schema.tables.ExchangeDraft;
import amity.schema.tables.records.ExchangeChangeRecord;
import amity.schema.tables.records.ExchangeFormerRecord;
import amity.shell.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Writes down what an import did beside bringing moments, so that it can be taken back. */
@Component
record ChangeStore(DSLContext db) {
    private static final ExchangeDraft D = EXCHANGE_DRAFT;

    /** What changed rows corrected, with the line and what it said before, so that it can be restored. */
    void rememberCorrections(Practice.Id practice, UUID imported) {
        var changes = db.select(D.ID, D.CORRECTS, EXCHANGE_ROW.ID, EXCHANGE_ROW.HASH)
                .from(D)
                .join(EXCHANGE_ROW)
                .on(EXCHANGE_ROW.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(EXCHANGE_ROW.MOMENT_ID.eq(D.CORRECTS))
                .where(RowStore.of(practice, imported))
                .and(D.BRINGS)
                .and(D.CORRECTS.isNotNull())
                .fetch(row -> ImportChange.ofLine(
                        What.CORRECTED, row.value1(), row.value3(), new LineBefore(row.value2(), row.value4(), null)));
        remember(practice, imported, changes);
    }

    /** What lines said before this import changed them, so that after an undo the change is a change again. */
    void rememberLines(Practice.Id practice, UUID imported) {
        remember(
                practice,
                imported,
                db.select(EXCHANGE_ROW.ID, EXCHANGE_ROW.HASH, EXCHANGE_ROW.VERSION)
                        .from(D)
                        .join(EXCHANGE_ROW)
                        .on(RowStore.sameKey())
                        .where(RowStore.of(practice, imported))
                        .and(D.LATEST)
                        .and(D.STATE.eq(State.CHANGED.word()))
                        .and(EXCHANGE_ROW.HASH.ne(D.HASH))
                        .fetch(row -> ImportChange.ofLine(
                                What.LINE,
                                row.value1(),
                                row.value1(),
                                new LineBefore(null, row.value2(), row.value3()))));
    }

    /** What lines bring that said nothing before, as a meeting to come that has been brought forward. */
    void rememberBrought(Practice.Id practice, UUID imported) {
        remember(
                practice,
                imported,
                db.select(D.ID, EXCHANGE_ROW.ID)
                        .from(D)
                        .join(EXCHANGE_ROW)
                        .on(RowStore.sameKey())
                        .where(RowStore.of(practice, imported))
                        .and(D.BRINGS)
                        .and(D.STATE.eq(State.CHANGED.word()))
                        .and(D.CORRECTS.isNull())
                        .and(EXCHANGE_ROW.MOMENT_ID.isNull())
                        .fetch(row -> ImportChange.ofLine(What.BROUGHT, row.value1(), row.value2(), LineBefore.NONE)));
    }

    /** The lines of appointments that a changed event no longer says: other occurrences of its series, and changes of single ones that are gone. */
    Map<UUID, UUID> unsaidAppointments(Practice.Id practice, UUID imported) {
        var unsaid = new HashMap<UUID, UUID>();
        if (db.fetchExists(D, changedEvents(practice, imported))) {
            unsaid.putAll(unsaidAppointments(practice, imported, itsLine()));
            unsaid.putAll(unsaidAppointments(practice, imported, ofSingle()));
        }
        return unsaid;
    }

    private Map<UUID, UUID> unsaidAppointments(Practice.Id practice, UUID imported, Condition lines) {
        var r = EXCHANGE_ROW;
        var said = D.as("said");
        return db.selectDistinct(r.ID, r.APPOINTMENT_ID)
                .from(D)
                .join(r)
                .on(lines)
                .where(changedEvents(practice, imported))
                .and(r.APPOINTMENT_ID.isNotNull())
                .andNotExists(DSL.selectOne()
                        .from(said)
                        .where(RowStore.ofSameTool(said))
                        .and(said.ROW_KEY.eq(r.ROW_KEY))
                        .and(said.PART.eq(r.PART))
                        .and(said.KIND.eq(RowEntry.Kind.APPOINTMENT.word()))
                        .and(said.LATEST)
                        .and(said.BECOMES.eq(Target.APPOINTMENT.word())))
                .fetchMap(r.ID, r.APPOINTMENT_ID);
    }

    private static Condition changedRows(Practice.Id practice, UUID imported) {
        return RowStore.of(practice, imported).and(D.LATEST).and(D.ENTRY.eq(0)).and(D.STATE.eq(State.CHANGED.word()));
    }

    private static Condition changedEvents(Practice.Id practice, UUID imported) {
        return changedRows(practice, imported).and(D.PRODUCER.eq(Tools.CALENDAR));
    }

    /** The lines of a row itself, whichever of the things it says. */
    private static Condition itsLine() {
        return EXCHANGE_ROW
                .PRACTICE_ID
                .eq(D.PRACTICE_ID)
                .and(EXCHANGE_ROW.PRODUCER.eq(D.PRODUCER))
                .and(EXCHANGE_ROW.ROW_KEY.eq(D.ROW_KEY));
    }

    /** The lines of those changes of an event's single occurrences that this import does not have: '0' follows '/'. */
    private static Condition ofSingle() {
        var r = EXCHANGE_ROW;
        var single = D.as("single");
        return r.PRACTICE_ID
                .eq(D.PRACTICE_ID)
                .and(r.PRODUCER.eq(D.PRODUCER))
                .and(r.ROW_KEY.between(D.ROW_KEY.concat("/"), D.ROW_KEY.concat("0")))
                .and(r.ROW_KEY
                        .eq(D.ROW_KEY.concat("/").concat(r.PART))
                        .or(r.PART.like(DSL.concat(
                                DSL.substring(r.ROW_KEY, DSL.length(D.ROW_KEY).plus(2)),
                                DSL.inline(Seats.FURTHER + "%")))))
                .andNotExists(DSL.selectOne()
                        .from(single)
                        .where(RowStore.ofSameTool(single))
                        .and(single.ROW_KEY.eq(r.ROW_KEY)));
    }

    void freeLines(Practice.Id practice, Collection<UUID> lines) {
        Bulk.run(
                db,
                lines.stream()
                        .map(line -> db.update(EXCHANGE_ROW)
                                .setNull(EXCHANGE_ROW.APPOINTMENT_ID)
                                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                                .and(EXCHANGE_ROW.ID.eq(line)))
                        .toList());
    }

    void remember(Practice.Id practice, UUID imported, List<ImportChange> changes) {
        var rows = new ArrayList<ExchangeChangeRecord>();
        var former = new ArrayList<ExchangeFormerRecord>();
        for (var change : changes) {
            var row = db.newRecord(EXCHANGE_CHANGE);
            row.setPracticeId(practice.value());
            row.setId(Ids.next());
            row.setImportId(imported);
            row.setWhat(change.what().word());
            row.setRecordId(change.record());
            row.setRowId(change.line());
            row.setMomentId(change.before().moment());
            row.setHash(change.before().hash());
            row.setVersion(change.before().version());
            rows.add(row);
            for (var one : change.former().values()) {
                var value = db.newRecord(EXCHANGE_FORMER);
                value.setPracticeId(practice.value());
                value.setChangeId(row.getId());
                value.setPlace(former.size());
                value.setField(one.field());
                value.setValue(one.value());
                former.add(value);
            }
        }
        db.batchInsert(rows).execute();
        db.batchInsert(former).execute();
    }

    List<ImportChange> changes(Practice.Id practice, UUID imported, What what) {
        var c = EXCHANGE_CHANGE;
        var former = db.select(EXCHANGE_FORMER.CHANGE_ID, EXCHANGE_FORMER.FIELD, EXCHANGE_FORMER.VALUE)
                .from(EXCHANGE_FORMER)
                .join(c)
                .on(c.PRACTICE_ID.eq(EXCHANGE_FORMER.PRACTICE_ID))
                .and(c.ID.eq(EXCHANGE_FORMER.CHANGE_ID))
                .where(of(practice, imported, what))
                .orderBy(EXCHANGE_FORMER.PLACE)
                .fetchGroups(EXCHANGE_FORMER.CHANGE_ID, row -> new FormerValues.Value(row.value2(), row.value3()));
        return db.selectFrom(c)
                .where(of(practice, imported, what))
                .orderBy(c.ID)
                .fetch(row -> new ImportChange(
                        what,
                        row.getRecordId(),
                        row.getRowId(),
                        new LineBefore(row.getMomentId(), row.getHash(), row.getVersion()),
                        new FormerValues(former.getOrDefault(row.getId(), List.of()))));
    }

    static Condition of(Practice.Id practice, UUID imported, What what) {
        return EXCHANGE_CHANGE
                .PRACTICE_ID
                .eq(practice.value())
                .and(EXCHANGE_CHANGE.IMPORT_ID.eq(imported))
                .and(EXCHANGE_CHANGE.WHAT.eq(what.word()));
    }

    /** Money and time that a changed row no longer says, as a void invoice, unless the user has touched it: each moment with its client. */
    Map<UUID, UUID> unsaidMoments(Practice.Id practice, UUID imported) {
        var unsaid = new HashMap<UUID, UUID>();
        if (db.fetchExists(D, changedRows(practice, imported))) {
            unsaid.putAll(unsaidMoments(practice, imported, itsLine()));
        }
        if (db.fetchExists(D, changedEvents(practice, imported))) {
            unsaid.putAll(unsaidMoments(practice, imported, ofSingle()));
        }
        return unsaid;
    }

    private Map<UUID, UUID> unsaidMoments(Practice.Id practice, UUID imported, Condition lines) {
        var m = MOMENT_MOMENT_VIEW;
        var said = D.as("said");
        var unsaid = db.selectDistinct(EXCHANGE_ROW.ID, m.ID, m.CLIENT_ID, EXCHANGE_ROW.HASH)
                .from(D)
                .join(EXCHANGE_ROW)
                .on(lines)
                .join(m)
                .on(m.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(m.ID.eq(EXCHANGE_ROW.MOMENT_ID))
                .where(changedRows(practice, imported))
                .and(m.REPLACED_BY.isNull())
                .and(m.STRUCK_AT.isNull())
                .and(m.KIND.ne(Kind.TALK.word()).or(calledOff()).or(otherwise()))
                .and(EXCHANGE_ROW.KIND.ne(RowEntry.Kind.REFUND.word())) // a tool may say it in one of its exports only
                .and(DSL.notExists(DSL.selectOne()
                        .from(said)
                        .where(RowStore.ofSameTool(said))
                        .and(said.ROW_KEY.eq(EXCHANGE_ROW.ROW_KEY))
                        .and(said.LATEST)
                        .and(said.BECOMES.eq(Target.MOMENT.word()))
                        .and(said.KIND.eq(EXCHANGE_ROW.KIND))
                        .and(said.PART.eq(EXCHANGE_ROW.PART))))
                .fetch();
        unsaid.forEach(row -> db.update(EXCHANGE_ROW)
                .setNull(EXCHANGE_ROW.MOMENT_ID)
                .where(EXCHANGE_ROW.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_ROW.ID.eq(row.value1()))
                .execute());
        remember(
                practice,
                imported,
                unsaid.map(row -> ImportChange.ofLine(
                        What.STRUCK, row.value2(), row.value1(), new LineBefore(row.value2(), row.value4(), null))));
        return unsaid.intoMap(m.ID, m.CLIENT_ID);
    }

    /** The changed event has occurrences from its first on, but not this one, or has moved this one into the future. */
    private static Condition otherwise() {
        var first = D.as("first");
        var now = D.as("now");
        return DSL.exists(DSL.selectOne()
                        .from(first)
                        .where(RowStore.ofSameTool(first))
                        .and(first.ROW_KEY.eq(D.ROW_KEY))
                        .and(first.LATEST)
                        .and(first.KIND.eq(RowEntry.Kind.APPOINTMENT.word()))
                        .and(first.DAY.le(MOMENT_MOMENT_VIEW.DAY)))
                .or(DSL.exists(DSL.selectOne()
                        .from(now)
                        .where(RowStore.ofSameTool(now))
                        .and(now.ROW_KEY.eq(EXCHANGE_ROW.ROW_KEY))
                        .and(now.PART.eq(EXCHANGE_ROW.PART))
                        .and(now.LATEST)
                        .and(now.BECOMES.eq(Target.APPOINTMENT.word()))));
    }

    /** A talk is gone only if cancelled or moved: a repeating meeting also leaves out what is long past. */
    private static Condition calledOff() {
        var gone = D.as("gone");
        var elsewhere = D.ROW_KEY.concat("/").concat(gone.PART);
        return DSL.exists(DSL.selectOne()
                .from(gone)
                .where(RowStore.ofSameTool(gone))
                .and(gone.LATEST)
                .and(gone.KIND.eq(RowEntry.Kind.APPOINTMENT.word()))
                .and(EXCHANGE_ROW.PART.eq(gone.PART).or(EXCHANGE_ROW.PART.like(gone.PART.concat(Seats.FURTHER + "%"))))
                .and(gone.ROW_KEY.eq(D.ROW_KEY).and(gone.CANCELLED).or(gone.ROW_KEY.eq(elsewhere))));
    }

    /** Neither corrected nor struck out, and nothing is built upon it: no correction, though taken back, no promise, no fact. */
    static Condition untouched() {
        var correction = MOMENT_MOMENT_VIEW.as("correction");
        return MOMENT_MOMENT_VIEW
                .REPLACED_BY
                .isNull()
                .and(MOMENT_MOMENT_VIEW.STRUCK_AT.isNull())
                .and(unnamed(correction.PRACTICE_ID, correction.REPLACES))
                .and(unnamed(MOMENT_PROMISE_VIEW.PRACTICE_ID, MOMENT_PROMISE_VIEW.MOMENT_ID))
                .and(unnamed(CLIENT_FACT_VIEW.PRACTICE_ID, CLIENT_FACT_VIEW.MOMENT_ID));
    }

    private static Condition unnamed(TableField<?, UUID> practice, TableField<?, UUID> naming) {
        return DSL.notExists(DSL.selectOne()
                .from(naming.getTable())
                .where(practice.eq(MOMENT_MOMENT_VIEW.PRACTICE_ID))
                .and(naming.eq(MOMENT_MOMENT_VIEW.ID)));
    }
}
