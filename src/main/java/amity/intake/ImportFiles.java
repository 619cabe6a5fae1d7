package amity.intake;

import amity.intake.file.FileDiagnosis;
import amity.intake.file.UnreadableFile;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Missing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Opens imports, has their files read, and drops them with all that waits. */
@Component
class ImportFiles {
    private static final Duration FORGOTTEN = Duration.ofDays(7);
    private static final Duration A_DAY = Duration.ofDays(1);
    private final ImportStore store;
    private final RowReader reader;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportFiles(ImportStore store, RowReader reader, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.transaction = transaction;
        this.clock = clock;
    }

    UUID open(Practice.Id practice, List<SourceFile> files, FileInstructions wanted) {
        RowReader.order(wanted.dates());
        var imported = Ids.next();
        transaction.executeWithoutResult(status -> {
            store.forgotten(practice, clock.instant().minus(FORGOTTEN)).forEach(old -> store.drop(practice, old));
            store.open(practice, imported, wanted.strict(), clock.instant());
            for (int place = 0; place < files.size(); place++) {
                store.add(practice, imported, place, files.get(place), wanted);
            }
        });
        return imported;
    }

    /** Reads every file that waits; those out of which nothing can be read say why, and the others go on. */
    void read(Practice practice, UUID imported) {
        for (PendingFile file : transaction.execute(status -> store.waiting(practice.id(), imported))) {
            reader.read(practice, file);
        }
        transaction.executeWithoutResult(status -> {
            if (store.in(practice.id(), imported, Preview.State.READING)) {
                store.move(practice.id(), imported, Preview.State.WAITING);
            }
        });
    }

    /** What a file asks. A table that is read as she said can be asked again: what she said is then proposed. */
    FileQuestion question(Practice practice, UUID file) {
        var waiting = file(practice, file);
        try {
            return switch (reader.recognise(practice, waiting)) {
                case FileDiagnosis.Unmapped table -> FileQuestion.of(table, table.proposed());
                case FileDiagnosis.DatesUnclear unclear -> FileQuestion.of(unclear);
                case FileDiagnosis.Ready ready ->
                    ready.producer().equals("mapped")
                                    && reader.untold(practice, waiting) instanceof FileDiagnosis.Unmapped table
                            ? FileQuestion.of(table, said(practice, waiting, table.header()))
                            : FileQuestion.none();
            };
        } catch (UnreadableFile unreadable) {
            throw new amity.shell.Refusal(reader.say(unreadable.why()));
        }
    }

    private Map<String, String> said(Practice practice, PendingFile file, List<String> header) {
        return file.columns().isEmpty()
                ? transaction
                        .execute(status -> store.remembered(practice.id(), ColumnMapping.mark(header), file))
                        .map(PendingFile::columns)
                        .orElse(Map.of())
                : file.columns();
    }

    /** Keeps what the user answered about a file, remembers it for the next of its kind, and lets it be read again. */
    void answer(
            Practice practice, UUID file, List<String> header, Map<String, String> columns, @Nullable String dates) {
        var waiting = file(practice, file);
        transaction.executeWithoutResult(status -> {
            store.dropFile(practice.id(), file);
            store.answered(practice.id(), file, columns.isEmpty() ? waiting.columns() : columns, dates);
            if (!header.isEmpty()) {
                store.remember(practice.id(), ColumnMapping.mark(header), columns, dates);
            }
            store.move(practice.id(), waiting.imported(), Preview.State.READING);
        });
    }

    private PendingFile file(Practice practice, UUID file) {
        return transaction
                .execute(status -> store.file(practice.id(), file))
                .orElseThrow(() -> new Missing("There is no such file."));
    }

    /**
     * Sets right what was stopped while it was read: files that lie here are to be read again, and the rest of what a command left
     * behind goes after a day, for one may be reading just now.
     */
    List<ImportStore.Stopped> setRight(Path uploads) {
        return transaction.execute(status ->
                store.stopped().stream().filter(one -> isToBeRead(one, uploads)).toList());
    }

    private boolean isToBeRead(ImportStore.Stopped one, Path uploads) {
        var files = store.files(one.practice(), one.imported());
        boolean here = !files.isEmpty()
                && files.stream().allMatch(file -> file.path().startsWith(uploads) && Files.exists(file.path()));
        if (here) {
            files.forEach(file -> store.anew(one.practice(), file.id()));
        } else if (files.stream().allMatch(file -> file.path().startsWith(uploads))
                || one.began().isBefore(clock.instant().minus(A_DAY))) {
            store.drop(one.practice(), one.imported());
        }
        return here;
    }

    /** Nothing more of it can be read, and whoever waits is told so. */
    void giveUp(Practice.Id practice, UUID imported, String why) {
        transaction.executeWithoutResult(status -> {
            for (var file : store.files(practice, imported)) {
                store.giveUp(practice, file.id(), why);
            }
            if (store.in(practice, imported, Preview.State.READING)) {
                store.move(practice, imported, Preview.State.WAITING);
            }
        });
    }

    /** Drops what nobody has looked at for a week. */
    void forget(Practice.Id practice, Path uploads) {
        for (var old : transaction.execute(
                status -> store.forgotten(practice, clock.instant().minus(FORGOTTEN)))) {
            cancel(practice, old, uploads);
        }
    }

    void drop(Practice.Id practice, UUID imported) {
        transaction.executeWithoutResult(status -> store.drop(practice, imported));
    }

    /** Once an import is kept nothing waits any more; uploaded copies of its files go too. */
    void clear(Practice.Id practice, UUID imported, Path uploads) {
        transaction.executeWithoutResult(status -> store.dropDrafts(practice, imported));
        for (PendingFile file : transaction.execute(status -> store.files(practice, imported))) {
            if (file.path().startsWith(uploads)) {
                delete(file.path());
            }
        }
    }

    /** Throws away an import that waits; one that was kept stays. */
    void cancel(Practice.Id practice, UUID imported, Path uploads) {
        if (transaction.execute(status -> store.in(practice, imported, Preview.State.APPLIED)
                || store.in(practice, imported, Preview.State.UNDONE))) {
            return;
        }
        clear(practice, imported, uploads);
        drop(practice, imported);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
