package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_DRAFT_NOTE;
import static amity.schema.Tables.EXCHANGE_FILE;
import static amity.schema.Tables.EXCHANGE_IMPORT;
import static amity.schema.Tables.EXCHANGE_PARTY;
import static amity.schema.Tables.EXCHANGE_SUM;
import static amity.schema.Tables.EXCHANGE_WRONG;

import amity.intake.StagedEntry.State;
import amity.intake.StagedEntry.Target;
import amity.intake.file.RowEntry;
import amity.intake.match.PartyMatch;
import amity.knowing.Remark;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.schema.tables.ExchangeDraft;
import amity.schema.tables.records.ExchangeFileRecord;
import amity.schema.tables.records.ExchangeImportRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.RecordMapper;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what an import brings while it waits, and keeps the figures once it is applied. */
@Component
record ReportStore(DSLContext db) {
    private static final ExchangeDraft D = EXCHANGE_DRAFT;

    record Line(
            Preview.State state,
            boolean strict,
            Instant began,
            @Nullable Instant applied,
            ImportReport.Figures figures) {}

    /** Counts everything and writes it on the import and its files. */
    void count(Practice.Id practice, UUID imported, StagedContents contents) {
        countRows(practice, imported);
        countSums(practice, imported);
        var of = RowStore.of(practice, imported).and(D.LATEST);
        var says = D.BECOMES.ne(Target.NOTHING.word());
        var all = db.select(
                        DSL.min(DSL.when(says, D.DAY)),
                        DSL.max(DSL.when(says, D.DAY)),
                        DSL.count().filterWhere(DSL.condition(D.BRINGS).and(D.CORRECTS.isNull())),
                        DSL.count()
                                .filterWhere(
                                        D.BECOMES.eq(Target.APPOINTMENT.word()).and(D.STATE.eq(State.NEW.word()))))
                .from(D)
                .where(of)
                .fetchSingle();
        int people = contents.hasPeople() ? people(of) : 0;
        int newPeople = contents.hasPeople() ? people(of.and(D.PERSON_ID.eq(D.ID))) : 0;
        var i = EXCHANGE_IMPORT;
        db.update(i)
                .set(i.CLIENTS_NEW, clients(practice, imported, EXCHANGE_PARTY.HOW.ne(PartyMatch.How.KNOWN.name())))
                .set(i.CLIENTS_MATCHED, clients(practice, imported, EXCHANGE_PARTY.HOW.eq(PartyMatch.How.KNOWN.name())))
                .set(i.PEOPLE_NEW, newPeople)
                .set(i.PEOPLE_MATCHED, people - newPeople)
                .set(i.MOMENTS_NEW, all.value3())
                .set(i.FACTS_NEW, contents.hasPeople() ? facts(of) : 0)
                .set(i.APPOINTMENTS_NEW, all.value4())
                .set(i.FROM_DAY, all.value1())
                .set(i.TO_DAY, all.value2())
                .where(itself(practice, imported))
                .execute();
    }

    private void countRows(Practice.Id practice, UUID imported) {
        var entry = D.as("entry");
        var brings = DSL.exists(DSL.selectOne()
                .from(entry)
                .where(RowStore.ofSameRow(entry))
                .and(entry.BECOMES.ne(Target.NOTHING.word())));
        var fresh = D.STATE.eq(State.NEW.word());
        var f = EXCHANGE_FILE;
        db.select(
                        D.FILE_ID,
                        DSL.count().filterWhere(fresh),
                        DSL.count().filterWhere(D.STATE.ne(State.NEW.word())),
                        DSL.count()
                                .filterWhere(fresh.and(D.BECOMES.eq(Target.NOTHING.word()))
                                        .and(DSL.not(brings))),
                        DSL.count().filterWhere(D.STATE.eq(State.CHANGED.word())))
                .from(D)
                .where(RowStore.of(practice, imported))
                .and(D.ENTRY.eq(0))
                .groupBy(D.FILE_ID)
                .fetch()
                .forEach(row -> db.update(f)
                        .set(f.ROWS_NEW, row.value2().longValue())
                        .set(f.ROWS_ALREADY, row.value3().longValue())
                        .set(f.ROWS_LEFT_OUT, row.value4().longValue())
                        .set(f.ROWS_CHANGED, row.value5().longValue())
                        .where(f.PRACTICE_ID.eq(practice.value()))
                        .and(f.ID.eq(row.value1()))
                        .execute());
        db.update(f)
                .set(
                        f.ROWS_WRONG,
                        DSL.field(DSL.select(DSL.count().cast(Long.class))
                                .from(EXCHANGE_WRONG)
                                .where(EXCHANGE_WRONG.PRACTICE_ID.eq(f.PRACTICE_ID))
                                .and(EXCHANGE_WRONG.IMPORT_ID.eq(imported))
                                .and(EXCHANGE_WRONG.FILE_ID.eq(f.ID))))
                .where(f.PRACTICE_ID.eq(practice.value()))
                .and(f.IMPORT_ID.eq(imported))
                .execute();
    }

    /** Files that were read and of which nothing comes, with how many rows they have. */
    Map<UUID, Long> barren(Practice.Id practice, UUID imported) {
        var f = EXCHANGE_FILE;
        return db.select(f.ID, f.ROWS_NEW)
                .from(f)
                .where(f.PRACTICE_ID.eq(practice.value()))
                .and(f.IMPORT_ID.eq(imported))
                .and(f.ROWS_NEW.gt(0L))
                .and(f.ROWS_NEW.eq(f.ROWS_LEFT_OUT))
                .and(f.ROWS_ALREADY.eq(0L))
                .fetchMap(f.ID, f.ROWS_NEW);
    }

    /** Why most of a file's rows are left out; nothing where they are appointments that are nobody's business. */
    Optional<String> usualReason(Practice.Id practice, UUID file) {
        return db.select(D.WORDS)
                .from(D)
                .where(D.PRACTICE_ID.eq(practice.value()))
                .and(D.FILE_ID.eq(file))
                .and(D.KIND.eq(RowEntry.Kind.NONE.word()))
                .groupBy(D.WORDS)
                .orderBy(DSL.count().desc(), D.WORDS)
                .limit(1)
                .fetchOptional(D.WORDS);
    }

    void note(Practice.Id practice, UUID imported, Map<UUID, String> notes) {
        var f = EXCHANGE_FILE;
        db.update(f)
                .setNull(f.NOTE)
                .where(f.PRACTICE_ID.eq(practice.value()))
                .and(f.IMPORT_ID.eq(imported))
                .execute();
        notes.forEach((file, note) -> db.update(f)
                .set(f.NOTE, note)
                .where(f.PRACTICE_ID.eq(practice.value()))
                .and(f.ID.eq(file))
                .execute());
    }

    /** Revenue a currency: payments, or the invoices of a file that has none. */
    private void countSums(Practice.Id practice, UUID imported) {
        var payments = List.of(RowEntry.Kind.PAYMENT.word(), RowEntry.Kind.REFUND.word());
        var paying = DSL.selectDistinct(D.FILE_ID)
                .from(D)
                .where(RowStore.of(practice, imported))
                .and(D.KIND.in(payments));
        db.deleteFrom(EXCHANGE_SUM)
                .where(EXCHANGE_SUM.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_SUM.IMPORT_ID.eq(imported))
                .execute();
        db.insertInto(EXCHANGE_SUM)
                .select(DSL.select(
                                D.PRACTICE_ID,
                                D.IMPORT_ID,
                                D.CURRENCY,
                                DSL.sum(D.AMOUNT_MINOR).cast(Long.class))
                        .from(D)
                        .where(RowStore.of(practice, imported))
                        .and(D.LATEST)
                        .and(D.KIND.in(payments)
                                .or(D.KIND.eq(RowEntry.Kind.INVOICE.word()).and(D.FILE_ID.notIn(paying))))
                        .groupBy(D.PRACTICE_ID, D.IMPORT_ID, D.CURRENCY))
                .execute();
    }

    private int clients(Practice.Id practice, UUID imported, Condition how) {
        return db.selectCount()
                .from(DSL.selectDistinct(EXCHANGE_PARTY.CLIENT_ID)
                        .from(EXCHANGE_PARTY)
                        .where(EXCHANGE_PARTY.PRACTICE_ID.eq(practice.value()))
                        .and(EXCHANGE_PARTY.IMPORT_ID.eq(imported))
                        .and(how)
                        .and(EXCHANGE_PARTY
                                .HOW
                                .eq(PartyMatch.How.KNOWN.name())
                                .or(EXCHANGE_PARTY.CLIENT_ID.in(DSL.select(D.CLIENT_ID)
                                        .from(D)
                                        .where(RowStore.of(practice, imported))
                                        .and(D.LATEST)
                                        .and(RowStore.needsItsClient())
                                        .and(D.CLIENT_ID.isNotNull())))))
                .fetchSingle(0, int.class);
    }

    private int people(Condition which) {
        return db.select(DSL.countDistinct(D.PERSON_ID)).from(D).where(which).fetchSingle(0, int.class);
    }

    /** A rule about gifts is no fact. */
    private int facts(Condition of) {
        var n = EXCHANGE_DRAFT_NOTE;
        return db.fetchCount(db.select(n.DRAFT_ID)
                .from(D)
                .join(n)
                .on(n.PRACTICE_ID.eq(D.PRACTICE_ID))
                .and(n.DRAFT_ID.eq(D.ID))
                .where(of)
                .and(ContactStore.isNoted())
                .and(n.KEPT_AS.notIn(Remark.As.NOTHING.word(), Remark.As.POLICY.word())));
    }

    void applied(Practice.Id practice, UUID imported, Instant at) {
        db.update(EXCHANGE_IMPORT)
                .set(EXCHANGE_IMPORT.STATE, Preview.State.APPLIED.name())
                .set(EXCHANGE_IMPORT.APPLIED_AT, at)
                .where(itself(practice, imported))
                .execute();
    }

    Optional<Line> line(Practice.Id practice, UUID imported) {
        return db.selectFrom(EXCHANGE_IMPORT).where(itself(practice, imported)).fetchOptional(ReportStore::line);
    }

    private static Line line(ExchangeImportRecord row) {
        return new Line(
                Preview.State.valueOf(row.getState()),
                row.getStrict(),
                row.getBeganAt(),
                row.getAppliedAt(),
                new ImportReport.Figures(
                        new ImportReport.Tally(row.getClientsNew(), row.getClientsMatched()),
                        new ImportReport.Tally(row.getPeopleNew(), row.getPeopleMatched()),
                        row.getMomentsNew(),
                        row.getFactsNew(),
                        row.getAppointmentsNew(),
                        row.getFromDay(),
                        row.getToDay()));
    }

    List<ImportReport.OfFile> files(Practice.Id practice, UUID imported) {
        return files(practice, imported, ReportStore::file);
    }

    List<Preview.Source> sources(Practice.Id practice, UUID imported) {
        return files(practice, imported, ReportStore::source);
    }

    private <T> List<T> files(Practice.Id practice, UUID imported, RecordMapper<ExchangeFileRecord, T> as) {
        return db.selectFrom(EXCHANGE_FILE)
                .where(EXCHANGE_FILE.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_FILE.IMPORT_ID.eq(imported))
                .orderBy(EXCHANGE_FILE.PLACE)
                .fetch(as);
    }

    private static ImportReport.OfFile file(ExchangeFileRecord row) {
        return new ImportReport.OfFile(
                row.getName(),
                row.getProducer(),
                new ImportReport.Rows(
                        row.getRowsNew(),
                        row.getRowsAlready(),
                        row.getRowsWrong(),
                        row.getRowsLeftOut(),
                        row.getRowsChanged()),
                row.getProblem(),
                row.getNote());
    }

    private static Preview.Source source(ExchangeFileRecord row) {
        return new Preview.Source(
                row.getId(),
                row.getName(),
                Preview.Reading.valueOf(row.getState()),
                row.getProducer(),
                row.getHeader(),
                row.getRowsTotal(),
                row.getRowsRead(),
                row.getProblem(),
                row.getNote());
    }

    /** Those that are read or wait, last first. */
    List<ImportSummary> begun(Practice.Id practice) {
        return summaries(
                practice,
                EXCHANGE_IMPORT.BEGAN_AT,
                EXCHANGE_IMPORT.STATE.in(Preview.State.READING.name(), Preview.State.WAITING.name()));
    }

    /** Those that were kept, last first. */
    List<ImportSummary> history(Practice.Id practice) {
        return summaries(practice, EXCHANGE_IMPORT.APPLIED_AT, EXCHANGE_IMPORT.APPLIED_AT.isNotNull());
    }

    private List<ImportSummary> summaries(
            Practice.Id practice, TableField<ExchangeImportRecord, Instant> at, Condition which) {
        var i = EXCHANGE_IMPORT;
        var files = DSL.field(DSL.select(DSL.groupConcat(EXCHANGE_FILE.NAME).separator(", "))
                .from(EXCHANGE_FILE)
                .where(EXCHANGE_FILE.PRACTICE_ID.eq(i.PRACTICE_ID))
                .and(EXCHANGE_FILE.IMPORT_ID.eq(i.ID)));
        return db.select(i.ID, i.STATE, at, files, i.MOMENTS_NEW)
                .from(i)
                .where(i.PRACTICE_ID.eq(practice.value()))
                .and(which)
                .orderBy(at.desc(), i.ID.desc())
                .fetch(row -> new ImportSummary(
                        row.value1(),
                        Preview.State.valueOf(row.value2()),
                        row.value3(),
                        Objects.requireNonNullElse(row.value4(), ""),
                        row.value5()));
    }

    List<Money> sums(Practice.Id practice, UUID imported) {
        return db.selectFrom(EXCHANGE_SUM)
                .where(EXCHANGE_SUM.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_SUM.IMPORT_ID.eq(imported))
                .orderBy(EXCHANGE_SUM.CURRENCY)
                .fetch(row -> Moneys.ofMinor(row.getCurrency(), row.getAmountMinor()));
    }

    List<ImportReport.WrongRow> wrong(Practice.Id practice, UUID imported) {
        return db.select(EXCHANGE_FILE.NAME, EXCHANGE_WRONG.LINE, EXCHANGE_WRONG.WHY, EXCHANGE_WRONG.RAW)
                .from(EXCHANGE_WRONG)
                .join(EXCHANGE_FILE)
                .on(EXCHANGE_FILE.PRACTICE_ID.eq(EXCHANGE_WRONG.PRACTICE_ID))
                .and(EXCHANGE_FILE.ID.eq(EXCHANGE_WRONG.FILE_ID))
                .where(EXCHANGE_WRONG.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_WRONG.IMPORT_ID.eq(imported))
                .orderBy(EXCHANGE_FILE.PLACE, EXCHANGE_WRONG.ID)
                .fetch(row -> new ImportReport.WrongRow(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static Condition itself(Practice.Id practice, UUID imported) {
        return EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_IMPORT.ID.eq(imported));
    }
}
