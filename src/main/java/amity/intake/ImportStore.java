package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_FILE;
import static amity.schema.Tables.EXCHANGE_FILE_COLUMN;
import static amity.schema.Tables.EXCHANGE_IMPORT;
import static amity.schema.Tables.EXCHANGE_MAPPING;
import static amity.schema.Tables.EXCHANGE_MAPPING_COLUMN;
import static amity.schema.Tables.EXCHANGE_PARTY;
import static amity.schema.Tables.EXCHANGE_SUM;
import static amity.schema.Tables.EXCHANGE_WRONG;

import amity.practice.Practice;
import amity.schema.tables.records.ExchangeFileColumnRecord;
import amity.schema.tables.records.ExchangeFileRecord;
import amity.schema.tables.records.ExchangeMappingColumnRecord;
import amity.shell.Characters;
import amity.shell.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Imports and their files, from the moment they are laid open until they are kept or dropped. */
@Component
record ImportStore(DSLContext db) {
    private static final int DROPPED_AT_ONCE = 20_000;

    record WrongRow(long line, String why, String raw) {}

    record StoppedImport(Practice.Id practice, UUID imported, Instant began) {}

    void open(Practice.Id practice, UUID id, boolean strict, Instant at) {
        var row = db.newRecord(EXCHANGE_IMPORT);
        row.setPracticeId(practice.value());
        row.setId(id);
        row.setState(Preview.State.READING.name());
        row.setStrict(strict);
        row.setBeganAt(at);
        for (var figure : List.of(
                EXCHANGE_IMPORT.CLIENTS_NEW,
                EXCHANGE_IMPORT.CLIENTS_MATCHED,
                EXCHANGE_IMPORT.PEOPLE_NEW,
                EXCHANGE_IMPORT.PEOPLE_MATCHED,
                EXCHANGE_IMPORT.MOMENTS_NEW,
                EXCHANGE_IMPORT.FACTS_NEW,
                EXCHANGE_IMPORT.APPOINTMENTS_NEW)) {
            row.set(figure, 0);
        }
        db.insertInto(EXCHANGE_IMPORT).set(row).execute();
    }

    void add(Practice.Id practice, UUID imported, int place, SourceFile file, FileInstructions wanted) {
        var row = new ExchangeFileRecord();
        row.setPracticeId(practice.value());
        row.setId(Ids.next());
        row.setImportId(imported);
        row.setPlace(place);
        row.setName(file.name());
        row.setPath(file.path().toAbsolutePath().toString());
        row.setState(Preview.Reading.WAITING.name());
        row.setAskedProducer(wanted.producer());
        row.setAskedDates(wanted.dates());
        row.setRowsTotal(0L);
        row.setRowsRead(0L);
        row.setRowsNew(0L);
        row.setRowsAlready(0L);
        row.setRowsWrong(0L);
        row.setRowsLeftOut(0L);
        row.setRowsChanged(0L);
        db.insertInto(EXCHANGE_FILE).set(row).execute();
        keepColumns(practice, row.getId(), wanted.columns());
    }

    private void keepColumns(Practice.Id practice, UUID file, Map<String, String> columns) {
        var c = EXCHANGE_FILE_COLUMN;
        db.deleteFrom(c)
                .where(c.PRACTICE_ID.eq(practice.value()))
                .and(c.FILE_ID.eq(file))
                .execute();
        db.batchInsert(columns.entrySet().stream()
                        .map(one -> new ExchangeFileColumnRecord(practice.value(), file, one.getKey(), one.getValue()))
                        .toList())
                .execute();
    }

    List<PendingFile> waiting(Practice.Id practice, UUID imported) {
        return files(of(practice, imported).and(EXCHANGE_FILE.STATE.eq(Preview.Reading.WAITING.name())));
    }

    Optional<PendingFile> file(Practice.Id practice, UUID file) {
        return files(is(practice, file)).stream().findFirst();
    }

    List<PendingFile> files(Practice.Id practice, UUID imported) {
        return files(of(practice, imported));
    }

    private List<PendingFile> files(Condition which) {
        var c = EXCHANGE_FILE_COLUMN;
        var columns = db.select(c.FILE_ID, c.FIELD, c.NAME)
                .from(c)
                .join(EXCHANGE_FILE)
                .on(EXCHANGE_FILE.PRACTICE_ID.eq(c.PRACTICE_ID))
                .and(EXCHANGE_FILE.ID.eq(c.FILE_ID))
                .where(which)
                .fetchGroups(c.FILE_ID);
        return db.selectFrom(EXCHANGE_FILE)
                .where(which)
                .orderBy(EXCHANGE_FILE.PLACE)
                .fetch(row -> new PendingFile(
                        row.getId(),
                        row.getImportId(),
                        row.getPlace(),
                        row.getName(),
                        Path.of(row.getPath()),
                        new FileInstructions(
                                row.getAskedProducer(),
                                columns.containsKey(row.getId())
                                        ? columns.get(row.getId()).intoMap(c.FIELD, c.NAME)
                                        : Map.of(),
                                row.getAskedDates(),
                                false)));
    }

    void answered(Practice.Id practice, UUID file, Map<String, String> columns, @Nullable String dates) {
        db.update(EXCHANGE_FILE)
                .set(EXCHANGE_FILE.ASKED_DATES, dates)
                .set(EXCHANGE_FILE.STATE, Preview.Reading.WAITING.name())
                .where(is(practice, file))
                .execute();
        keepColumns(practice, file, columns);
    }

    void startReading(Practice.Id practice, UUID file, String producer, @Nullable String header, long rows) {
        db.update(EXCHANGE_FILE)
                .set(EXCHANGE_FILE.STATE, Preview.Reading.READING.name())
                .set(EXCHANGE_FILE.PRODUCER, producer)
                .set(EXCHANGE_FILE.HEADER, header == null ? null : Characters.kept(header))
                .set(EXCHANGE_FILE.ROWS_TOTAL, rows)
                .where(is(practice, file))
                .execute();
    }

    void endReading(Practice.Id practice, UUID file, Preview.Reading state, @Nullable String problem) {
        db.update(EXCHANGE_FILE)
                .set(EXCHANGE_FILE.STATE, state.name())
                .set(EXCHANGE_FILE.PROBLEM, problem)
                .where(is(practice, file))
                .execute();
    }

    void setRowsRead(Practice.Id practice, UUID file, long rows) {
        db.update(EXCHANGE_FILE)
                .set(EXCHANGE_FILE.ROWS_READ, rows)
                .where(is(practice, file))
                .execute();
    }

    void wrong(Practice.Id practice, PendingFile file, List<WrongRow> wrong) {
        db.batchInsert(wrong.stream()
                        .map(row -> {
                            var kept = db.newRecord(EXCHANGE_WRONG);
                            kept.setPracticeId(practice.value());
                            kept.setId(Ids.next());
                            kept.setImportId(file.imported());
                            kept.setFileId(file.id());
                            kept.setLine(row.line());
                            kept.setWhy(Characters.kept(row.why()));
                            kept.setRaw(Characters.kept(row.raw()));
                            return kept;
                        })
                        .toList())
                .execute();
    }

    boolean isIn(Practice.Id practice, UUID imported, Preview.State state) {
        return db.fetchExists(EXCHANGE_IMPORT, itself(practice, imported).and(EXCHANGE_IMPORT.STATE.eq(state.name())));
    }

    void setState(Practice.Id practice, UUID imported, Preview.State state) {
        db.update(EXCHANGE_IMPORT)
                .set(EXCHANGE_IMPORT.STATE, state.name())
                .where(itself(practice, imported))
                .execute();
    }

    /** Imports begun before then and not kept since. */
    List<UUID> forgotten(Practice.Id practice, Instant before) {
        return db.select(EXCHANGE_IMPORT.ID)
                .from(EXCHANGE_IMPORT)
                .where(EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_IMPORT.STATE.in(Preview.State.READING.name(), Preview.State.WAITING.name()))
                .and(EXCHANGE_IMPORT.BEGAN_AT.lt(before))
                .fetch(EXCHANGE_IMPORT.ID);
    }

    /** Imports whose reading something stopped, of whichever practice: nobody reads them now. */
    List<StoppedImport> stopped() {
        return db.selectFrom(EXCHANGE_IMPORT)
                .where(EXCHANGE_IMPORT.STATE.eq(Preview.State.READING.name()))
                .fetch(row -> new StoppedImport(new Practice.Id(row.getPracticeId()), row.getId(), row.getBeganAt()));
    }

    /** What was read of a file before it stopped is forgotten, so that it is read from its beginning. */
    void readAgain(Practice.Id practice, UUID file) {
        dropFile(practice, file);
        db.update(EXCHANGE_FILE)
                .set(EXCHANGE_FILE.STATE, Preview.Reading.WAITING.name())
                .set(EXCHANGE_FILE.ROWS_READ, 0L)
                .where(is(practice, file))
                .and(EXCHANGE_FILE.STATE.eq(Preview.Reading.READING.name()))
                .execute();
    }

    /** A file that was not read to its end is refused. */
    void giveUp(Practice.Id practice, UUID file, String why) {
        int unread = db.update(EXCHANGE_FILE)
                .set(EXCHANGE_FILE.STATE, Preview.Reading.REFUSED.name())
                .set(EXCHANGE_FILE.PROBLEM, why)
                .where(is(practice, file))
                .and(EXCHANGE_FILE.STATE.in(Preview.Reading.WAITING.name(), Preview.Reading.READING.name()))
                .execute();
        if (unread > 0) {
            dropFile(practice, file);
        }
    }

    void dropFile(Practice.Id practice, UUID file) {
        delete(practice, EXCHANGE_DRAFT, EXCHANGE_DRAFT.FILE_ID, file);
        delete(practice, EXCHANGE_WRONG, EXCHANGE_WRONG.FILE_ID, file);
    }

    /** Says how many, at most so many as are gone within a moment. */
    int dropSomeDrafts(Practice.Id practice, UUID imported) {
        var some = EXCHANGE_DRAFT.as("some");
        return db.deleteFrom(EXCHANGE_DRAFT)
                .where(EXCHANGE_DRAFT.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_DRAFT.ID.in(DSL.select(some.ID)
                        .from(some)
                        .where(some.PRACTICE_ID.eq(practice.value()))
                        .and(some.IMPORT_ID.eq(imported))
                        .limit(DROPPED_AT_ONCE)))
                .execute();
    }

    /** Imports that were kept and of which rows still wait, since something stopped what clears them away. */
    List<UUID> uncleared(Practice.Id practice) {
        return db.select(EXCHANGE_IMPORT.ID)
                .from(EXCHANGE_IMPORT)
                .where(EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_IMPORT.STATE.in(Preview.State.APPLIED.name(), Preview.State.UNDONE.name()))
                .andExists(DSL.selectOne()
                        .from(EXCHANGE_DRAFT)
                        .where(EXCHANGE_DRAFT.PRACTICE_ID.eq(EXCHANGE_IMPORT.PRACTICE_ID))
                        .and(EXCHANGE_DRAFT.IMPORT_ID.eq(EXCHANGE_IMPORT.ID)))
                .fetch(EXCHANGE_IMPORT.ID);
    }

    /** Imports that were being thrown away when something stopped it. */
    List<UUID> halfDropped(Practice.Id practice) {
        return db.select(EXCHANGE_IMPORT.ID)
                .from(EXCHANGE_IMPORT)
                .where(EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_IMPORT.STATE.eq(Preview.State.UNDONE.name()))
                .and(EXCHANGE_IMPORT.APPLIED_AT.isNull())
                .fetch(EXCHANGE_IMPORT.ID);
    }

    /** Nothing of the import stays, not even that it was. */
    void drop(Practice.Id practice, UUID imported) {
        delete(practice, EXCHANGE_DRAFT, EXCHANGE_DRAFT.IMPORT_ID, imported);
        delete(practice, EXCHANGE_PARTY, EXCHANGE_PARTY.IMPORT_ID, imported);
        delete(practice, EXCHANGE_WRONG, EXCHANGE_WRONG.IMPORT_ID, imported);
        delete(practice, EXCHANGE_SUM, EXCHANGE_SUM.IMPORT_ID, imported);
        delete(practice, EXCHANGE_FILE, EXCHANGE_FILE.IMPORT_ID, imported);
        delete(practice, EXCHANGE_IMPORT, EXCHANGE_IMPORT.ID, imported);
    }

    private <R extends Record> void delete(Practice.Id practice, Table<R> table, TableField<R, UUID> of, UUID id) {
        db.deleteFrom(table)
                .where(table.field("practice_id", UUID.class).eq(practice.value()))
                .and(of.eq(id))
                .execute();
    }

    /** The file with what was said of a table with the same header. */
    Optional<PendingFile> remembered(Practice.Id practice, List<String> header, PendingFile file) {
        var c = EXCHANGE_MAPPING_COLUMN;
        var columns = db.select(c.FIELD, c.NAME)
                .from(c)
                .where(c.PRACTICE_ID.eq(practice.value()))
                .and(c.HEADER.eq(mark(header)))
                .fetchMap(c.FIELD, c.NAME);
        return db.selectFrom(EXCHANGE_MAPPING)
                .where(EXCHANGE_MAPPING.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_MAPPING.HEADER.eq(mark(header)))
                .fetchOptional(row -> file.with(file.said()
                        .with(
                                columns,
                                file.said().dates() == null
                                        ? row.getDates()
                                        : file.said().dates())));
    }

    void remember(Practice.Id practice, List<String> header, Map<String, String> columns, @Nullable String dates) {
        var mark = mark(header);
        db.deleteFrom(EXCHANGE_MAPPING)
                .where(EXCHANGE_MAPPING.PRACTICE_ID.eq(practice.value()))
                .and(EXCHANGE_MAPPING.HEADER.eq(mark))
                .execute();
        db.insertInto(EXCHANGE_MAPPING).values(practice.value(), mark, dates).execute();
        db.batchInsert(columns.entrySet().stream()
                        .map(one ->
                                new ExchangeMappingColumnRecord(practice.value(), mark, one.getKey(), one.getValue()))
                        .toList())
                .execute();
    }

    /** By which a header is known again. */
    private static String mark(List<String> header) {
        return UUID.nameUUIDFromBytes(String.join("\u001f", header).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Condition itself(Practice.Id practice, UUID imported) {
        return EXCHANGE_IMPORT.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_IMPORT.ID.eq(imported));
    }

    private static Condition of(Practice.Id practice, UUID imported) {
        return EXCHANGE_FILE.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_FILE.IMPORT_ID.eq(imported));
    }

    private static Condition is(Practice.Id practice, UUID file) {
        return EXCHANGE_FILE.PRACTICE_ID.eq(practice.value()).and(EXCHANGE_FILE.ID.eq(file));
    }
}
