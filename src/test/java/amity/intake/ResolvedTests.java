package amity.intake;

import static amity.schema.Tables.EXCHANGE_DRAFT;
import static amity.schema.Tables.EXCHANGE_IMPORT;
import static org.assertj.core.api.Assertions.assertThat;

import amity.moment.Moment;
import amity.shell.BookVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** An import is written in several transactions: what comes of that when others write in between, or when something stops it. */
class ResolvedTests extends ImportTests {
    @Autowired
    private ImportFiles files;

    @Autowired
    private BookVersion book;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private DSLContext db;

    @Test
    void holds_until_somebody_else_writes() {
        var imported = waiting();
        var resolved = new Resolved(book);
        transaction.executeWithoutResult(status -> {
            db.update(EXCHANGE_DRAFT).set(EXCHANGE_DRAFT.APART, true).execute();
            resolved.take(new StagedContents(Set.of(), false));
        });
        assertThat(resolved.isStill()).isTrue();
        transaction.executeWithoutResult(status -> db.update(EXCHANGE_IMPORT)
                .set(EXCHANGE_IMPORT.STRICT, true)
                .where(EXCHANGE_IMPORT.ID.eq(imported))
                .execute());
        assertThat(resolved.isStill()).isFalse();
    }

    @Test
    void the_same_rows_kept_by_two_at_once_come_in_once() {
        var both = List.of(waiting(), waiting());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var kept = both.stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> imports.apply(practice, one), threads))
                    .toList();
            assertThat(kept.stream().map(CompletableFuture::join).map(ImportReport::rows))
                    .containsExactlyInAnyOrder(
                            new ImportReport.Rows(40, 0, 0, 0, 0), new ImportReport.Rows(0, 40, 0, 0, 0));
        }
        assertThat(timeline("Acme"))
                .extracting(Moment::id)
                .doesNotHaveDuplicates()
                .hasSize(80);
    }

    @Test
    void one_that_was_being_thrown_away_is_gone_at_the_next_start() {
        var imported = waiting();
        set(imported, Preview.State.UNDONE, null);
        files.setRight();
        assertThat(db.fetchCount(EXCHANGE_IMPORT, EXCHANGE_IMPORT.ID.eq(imported)))
                .isZero();
        assertThat(db.fetchCount(EXCHANGE_DRAFT, EXCHANGE_DRAFT.IMPORT_ID.eq(imported)))
                .isZero();
    }

    @Test
    void what_still_waits_of_one_that_is_kept_is_gone_at_the_next_start() {
        var imported = waiting();
        set(imported, Preview.State.APPLIED, Instant.parse("2026-11-20T09:00:00Z"));
        files.setRight();
        assertThat(db.fetchCount(EXCHANGE_IMPORT, EXCHANGE_IMPORT.ID.eq(imported)))
                .isOne();
        assertThat(db.fetchCount(EXCHANGE_DRAFT, EXCHANGE_DRAFT.IMPORT_ID.eq(imported)))
                .isZero();
    }

    private void set(UUID imported, Preview.State state, @Nullable Instant applied) {
        transaction.executeWithoutResult(status -> db.update(EXCHANGE_IMPORT)
                .set(EXCHANGE_IMPORT.STATE, state.name())
                .set(EXCHANGE_IMPORT.APPLIED_AT, applied)
                .where(EXCHANGE_IMPORT.ID.eq(imported))
                .execute());
    }

    /** Forty paid invoices, read and waiting for a yes. */
    private UUID waiting() {
        var rows = IntStream.range(100, 140)
                .mapToObj(number -> invoice("Acme", "" + number, "2026-09-01", "2026-09-08", number + ".00"));
        var lines = Stream.concat(Stream.of(FRESHBOOKS), rows);
        var imported =
                files.begin(practice, List.of(file("a.csv", lines.toArray(String[]::new))), FileInstructions.usual());
        files.read(practice, imported);
        return imported;
    }
}
