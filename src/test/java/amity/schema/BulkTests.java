package amity.schema;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import amity.TemporaryBooks;
import amity.schema.tables.records.ExchangeDraftRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkTests {
    private final TemporaryBooks books = TemporaryBooks.open();
    private final DSLContext db = books.db();

    @AfterEach
    void close() {
        books.close();
    }

    /** As text, since two that read alike may be written in two ways, and would not be found as the same. */
    @Test
    void writes_rows_to_the_letter_as_jooq_writes_them() {
        var times = Stream.of("2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00.250Z")
                .map(Instant::parse)
                .toList();
        for (var at : times) {
            var row = row("it''s ? Ünï", at);
            db.insertInto(EXCHANGE_DRAFT).set(row).execute();
            var written = written();
            db.deleteFrom(EXCHANGE_DRAFT).execute();
            Bulk.insert(db, EXCHANGE_DRAFT, List.<Object[]>of(row.intoArray()));
            assertThat(written()).isEqualTo(written);
            db.deleteFrom(EXCHANGE_DRAFT).execute();
        }
    }

    @Test
    void keeps_what_some_rows_say_and_others_do_not() {
        var timed = row("timed", Instant.parse("2026-03-29T01:00:00Z"));
        var untimed = row("untimed", null);
        untimed.setProject("Taxes");
        Bulk.insert(db, EXCHANGE_DRAFT, List.of(timed.intoArray(), untimed.intoArray()));
        assertThat(db.selectFrom(EXCHANGE_DRAFT).orderBy(EXCHANGE_DRAFT.WORDS).fetch())
                .containsExactly(timed, untimed);
    }

    @Test
    void writes_nothing_for_no_rows() {
        Bulk.insert(db, EXCHANGE_DRAFT, List.of());
        assertThat(db.fetchCount(EXCHANGE_DRAFT)).isZero();
    }

    private List<String> written() {
        var columns = Arrays.stream(EXCHANGE_DRAFT.fields())
                .map(field -> "typeof(" + field.getName() + ") || ':' || quote(" + field.getName() + ")")
                .toList();
        return db.fetch("select " + String.join(", ", columns) + " from exchange_draft").stream()
                .map(Record::toString)
                .toList();
    }

    private static ExchangeDraftRecord row(String words, @Nullable Instant at) {
        var row = new ExchangeDraftRecord();
        row.setPracticeId(UUID.randomUUID());
        row.setId(UUID.randomUUID());
        row.setImportId(UUID.randomUUID());
        row.setFileId(UUID.randomUUID());
        row.setSeat(1L);
        row.setEntry(0);
        row.setProducer("toggl");
        row.setRowKey("key");
        row.setHash("hash");
        row.setVersion(0L);
        row.setKind("work");
        row.setPart("");
        row.setBecomes("moment");
        row.setState("new");
        row.setLatest(true);
        row.setBrings(false);
        row.setCancelled(false);
        row.setApart(false);
        row.setWords(words);
        row.setDay(LocalDate.of(2026, 3, 29));
        row.setStartAt(at);
        row.setAmountMinor(-12_50L);
        return row;
    }
}
