package amity.intake;

import amity.intake.file.FileDiagnosis;
import amity.intake.file.Tools;
import amity.intake.file.UnreadableFile;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.DataFolder;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
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

/** The files of imports: laid open, read, asked about where they do not tell enough, and thrown away. */
@Component
public class ImportFiles {
    private static final Duration FORGOTTEN = Duration.ofDays(7);
    private static final Duration A_DAY = Duration.ofDays(1);
    private final ImportStore store;
    private final RowReader reader;
    private final Practices practices;
    private final TransactionOperations transaction;
    private final Words words;
    private final Clock clock;
    private final Path uploads;

    ImportFiles(
            ImportStore store,
            RowReader reader,
            Practices practices,
            TransactionOperations transaction,
            Words words,
            Clock clock,
            DataFolder folder) {
        this.store = store;
        this.reader = reader;
        this.practices = practices;
        this.transaction = transaction;
        this.words = words;
        this.clock = clock;
        this.uploads = folder.path().resolve("incoming");
    }

    /** Where files wait that came by the browser; they are deleted once they are kept or thrown away. */
    public Path uploads() {
        return uploads;
    }

    /** Begins an import of these files: {@link #read} reads them. */
    public UUID begin(Practice practice, List<SourceFile> files, FileInstructions wanted) {
        wanted.order();
        var imported = Ids.next();
        transaction.executeWithoutResult(status -> {
            store.forgotten(practice.id(), clock.instant().minus(FORGOTTEN))
                    .forEach(old -> store.drop(practice.id(), old));
            store.open(practice.id(), imported, wanted.strict(), clock.instant());
            for (int place = 0; place < files.size(); place++) {
                store.add(practice.id(), imported, place, files.get(place), wanted);
            }
        });
        return imported;
    }

    /** Reads every file that waits, which may take its time; those out of which nothing can be read say why, and the others go on. */
    public void read(Practice practice, UUID imported) {
        for (var file : transaction.execute(status -> store.waiting(practice.id(), imported))) {
            reader.read(practice, file);
        }
        transaction.executeWithoutResult(status -> stopReading(practice.id(), imported));
    }

    /** What a file asks; of a table that is read as she said, what she said is proposed again. */
    public FileQuestion question(Practice practice, UUID file) {
        var waiting = file(practice, file);
        try {
            return switch (reader.recognise(practice, waiting)) {
                case FileDiagnosis.Unmapped table -> FileQuestion.of(table, table.proposed());
                case FileDiagnosis.DatesUnclear unclear -> FileQuestion.of(unclear);
                case FileDiagnosis.Ready ready ->
                    ready.producer().equals(Tools.MAPPED)
                                    && reader.untold(practice, waiting) instanceof FileDiagnosis.Unmapped table
                            ? FileQuestion.of(table, said(practice, waiting, table.header()))
                            : FileQuestion.none();
            };
        } catch (UnreadableFile unreadable) {
            throw new Refusal(reader.say(unreadable.why()));
        }
    }

    private Map<String, String> said(Practice practice, PendingFile file, List<String> header) {
        return file.said().columns().isEmpty()
                ? transaction
                        .execute(status -> store.remembered(practice.id(), header, file))
                        .map(remembered -> remembered.said().columns())
                        .orElse(Map.of())
                : file.said().columns();
    }

    /** Answers it: the file can be read now. An answer about columns is remembered for every table with this header. */
    public void answer(
            Practice practice, UUID file, List<String> header, Map<String, String> columns, @Nullable String dates) {
        var waiting = file(practice, file);
        transaction.executeWithoutResult(status -> {
            store.dropFile(practice.id(), file);
            store.answered(
                    practice.id(), file, columns.isEmpty() ? waiting.said().columns() : columns, dates);
            if (!header.isEmpty()) {
                store.remember(practice.id(), header, columns, dates);
            }
            store.setState(practice.id(), waiting.imported(), Preview.State.READING);
        });
    }

    private PendingFile file(Practice practice, UUID file) {
        return transaction
                .execute(status -> store.file(practice.id(), file))
                .orElseThrow(() -> NotFound.of("refusal.no-file"));
    }

    public record StoppedImport(Practice practice, UUID imported) {}

    /** What was stopped while it was read, to be read again; what nobody came back to for a week is thrown away. */
    public List<StoppedImport> setRight() {
        practices.all().forEach(practice -> {
            dropForgotten(practice.id());
            dropLeftBehind(practice.id());
        });
        return transaction.execute(status -> store.stopped().stream()
                .filter(this::isToBeRead)
                .flatMap(one -> practices.find(one.practice()).stream()
                        .map(practice -> new StoppedImport(practice, one.imported())))
                .toList());
    }

    private void dropForgotten(Practice.Id practice) {
        var before = clock.instant().minus(FORGOTTEN);
        transaction.execute(status -> store.forgotten(practice, before)).forEach(old -> drop(practice, old));
    }

    /** What something stopped before it was gone. */
    private void dropLeftBehind(Practice.Id practice) {
        transaction.execute(status -> store.uncleared(practice)).forEach(kept -> dropDrafts(practice, kept));
        transaction.execute(status -> store.halfDropped(practice)).forEach(gone -> {
            clear(practice, gone);
            forget(practice, gone);
        });
    }

    /** Whether its uploaded files are still here; what a command left goes only after a day, as it may still be reading. */
    private boolean isToBeRead(ImportStore.StoppedImport one) {
        var files = store.files(one.practice(), one.imported());
        boolean ours = files.stream().allMatch(file -> file.path().startsWith(uploads));
        boolean here = ours && !files.isEmpty() && files.stream().allMatch(file -> Files.exists(file.path()));
        if (here) {
            files.forEach(file -> store.readAgain(one.practice(), file.id()));
        } else if (ours || one.began().isBefore(clock.instant().minus(A_DAY))) {
            store.drop(one.practice(), one.imported());
        }
        return here;
    }

    /** After an unexpected error: refuses what is not read yet, with a sentence, and ends the reading. */
    public void giveUp(Practice practice, UUID imported) {
        transaction.executeWithoutResult(status -> {
            for (var file : store.files(practice.id(), imported)) {
                store.giveUp(practice.id(), file.id(), words.say("exchange.broken"));
            }
            stopReading(practice.id(), imported);
        });
    }

    private void stopReading(Practice.Id practice, UUID imported) {
        if (store.isIn(practice, imported, Preview.State.READING)) {
            store.setState(practice, imported, Preview.State.WAITING);
        }
    }

    /** Throws away an import that waits; one that was kept stays. */
    public void drop(Practice.Id practice, UUID imported) {
        if (transaction.execute(status -> store.isIn(practice, imported, Preview.State.APPLIED)
                || store.isIn(practice, imported, Preview.State.UNDONE))) {
            return;
        }
        stop(practice, imported);
        clear(practice, imported);
        forget(practice, imported);
    }

    /** It counts as taken back: nobody reads it on, and what stops its removal half way is gone on with at the next start. */
    private void stop(Practice.Id practice, UUID imported) {
        transaction.executeWithoutResult(status -> store.setState(practice, imported, Preview.State.UNDONE));
    }

    /** Nothing of it stays but its files. */
    void forget(Practice.Id practice, UUID imported) {
        stop(practice, imported);
        dropDrafts(practice, imported);
        transaction.executeWithoutResult(status -> store.drop(practice, imported));
    }

    /** A part at a time, so that nobody who writes waits for all of a large file. */
    private void dropDrafts(Practice.Id practice, UUID imported) {
        int dropped;
        do {
            dropped = transaction.execute(status -> store.dropSomeDrafts(practice, imported));
        } while (dropped > 0);
    }

    /** Once an import is kept nothing waits any more; uploaded copies of its files go too. */
    void clear(Practice.Id practice, UUID imported) {
        dropDrafts(practice, imported);
        for (var file : transaction.execute(status -> store.files(practice, imported))) {
            if (file.path().startsWith(uploads)) {
                delete(file.path());
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
