package amity.intake;

import amity.intake.file.Explanation;
import amity.intake.file.FileDiagnosis;
import amity.intake.file.ReadingContext;
import amity.intake.file.Row;
import amity.intake.file.RowEntry;
import amity.intake.file.Tools;
import amity.intake.file.UnreadableFile;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads a file into staging, a few rows a transaction, so that the progress shown is true and nobody else waits. */
@Component
record RowReader(ImportStore store, StagingStore drafts, TransactionOperations transaction, Words words, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(RowReader.class);

    private boolean isDropped(Practice practice, UUID imported) {
        return transaction.execute(status -> !store.isIn(practice.id(), imported, Preview.State.READING));
    }

    /** Reads one file; where nothing can be read, the file is refused with the reason. */
    void read(Practice practice, PendingFile file) {
        try {
            switch (recognise(practice, file)) {
                case FileDiagnosis.Ready ready -> read(practice, file, ready);
                case FileDiagnosis.DatesUnclear unclear ->
                    endReading(practice, file, Preview.Reading.UNDATED, unclear(unclear));
                case FileDiagnosis.Unmapped unmapped ->
                    endReading(practice, file, Preview.Reading.UNMAPPED, say(unmapped.why()));
            }
        } catch (UnreadableFile unreadable) {
            refuse(practice, file, say(unreadable.why()));
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.error("A file could not be read", defect);
            refuse(practice, file, words.say("exchange.broken"));
        }
    }

    /** What the file is, with the mapping remembered for its header where the user has given none. */
    FileDiagnosis recognise(Practice practice, PendingFile file) throws UnreadableFile {
        var recognised = Tools.recognise(file.path(), context(practice, file.said()));
        if (recognised instanceof FileDiagnosis.Unmapped unmapped
                && file.said().columns().isEmpty()) {
            var remembered = transaction.execute(status -> store.remembered(practice.id(), unmapped.header(), file));
            if (remembered.isPresent()) return recognise(practice, remembered.get(), unmapped);
        }
        return recognised;
    }

    /** A mapping by which nothing can be read is as good as none: it is asked for again. */
    private FileDiagnosis recognise(Practice practice, PendingFile told, FileDiagnosis.Unmapped untold) {
        try {
            return Tools.recognise(told.path(), context(practice, told.said()));
        } catch (UnreadableFile unfit) {
            return untold;
        }
    }

    /** Reads a table as if nothing had been said of its columns yet. */
    FileDiagnosis untold(Practice practice, PendingFile file) throws UnreadableFile {
        return Tools.recognise(
                file.path(),
                context(
                        practice,
                        new FileInstructions(Tools.MAPPED, Map.of(), file.said().dates(), false)));
    }

    private ReadingContext context(Practice practice, FileInstructions said) {
        return new ReadingContext(
                said.producer(),
                said.columns(),
                said.order(),
                practice.zone(),
                practice.today(clock),
                practice.currency());
    }

    private void read(Practice practice, PendingFile file, FileDiagnosis.Ready ready) throws UnreadableFile {
        long rows = ready.rows();
        transaction.executeWithoutResult(
                status -> store.startReading(practice.id(), file.id(), ready.producer(), ready.header(), rows));
        var batch = new Batch(practice, file, ready.producer());
        try {
            ready.read(batch::take);
            batch.flush();
        } catch (Batch.Stopped stopped) {
            return;
        }
        endReading(practice, file, Preview.Reading.READ, null);
    }

    private void refuse(Practice practice, PendingFile file, String problem) {
        transaction.executeWithoutResult(status -> store.dropFile(practice.id(), file.id()));
        endReading(practice, file, Preview.Reading.REFUSED, problem);
    }

    private void endReading(Practice practice, PendingFile file, Preview.Reading state, @Nullable String problem) {
        transaction.executeWithoutResult(status -> store.endReading(practice.id(), file.id(), state, problem));
    }

    private String unclear(FileDiagnosis.DatesUnclear unclear) {
        return words.say(
                "exchange.dates.unclear", unclear.examples().stream().distinct().collect(Collectors.joining(", ")));
    }

    String say(Explanation why) {
        return words.say(why.key(), why.args().toArray());
    }

    private String said(RowEntry entry) {
        var said =
                switch (entry) {
                    case RowEntry.Work work -> work.words();
                    case RowEntry.Invoice invoice -> invoice.words();
                    case RowEntry.Payment payment -> payment.words();
                    case RowEntry.Appointment appointment -> appointment.title();
                    case RowEntry.Contact contact -> contact.name();
                    case RowEntry.Guest guest -> guest.name();
                };
        return said.isBlank() ? words.say("exchange.words." + entry.kind().word()) : said;
    }

    private final class Batch {
        private static final int ROWS = 5_000;
        private final Practice practice;
        private final PendingFile file;
        private final String producer;
        private final List<StagedEntry> said = new ArrayList<>();
        private final List<ImportStore.WrongRow> wrong = new ArrayList<>();
        private long read;

        private static final class Stopped extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        private Batch(Practice practice, PendingFile file, String producer) {
            this.practice = practice;
            this.file = file;
            this.producer = producer;
        }

        private void take(Row row) {
            switch (row) {
                case Row.Entries one -> said.addAll(StagedEntry.of(one, file.place(), RowReader.this::said));
                case Row.Omission one -> said.add(StagedEntry.of(one, file.place(), say(one.why())));
                case Row.Fault one -> wrong.add(new ImportStore.WrongRow(one.line(), say(one.why()), one.raw()));
            }
            if (++read % ROWS == 0 || said.size() >= ROWS) {
                flush();
            }
        }

        private void flush() {
            if (isDropped(practice, file.imported())) throw new Stopped();
            transaction.executeWithoutResult(status -> {
                drafts.put(practice, file, producer, said);
                store.wrong(practice.id(), file, wrong);
                store.setRowsRead(practice.id(), file.id(), read);
            });
            said.clear();
            wrong.clear();
        }
    }
}
