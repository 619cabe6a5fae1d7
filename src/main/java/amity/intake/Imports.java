package amity.intake;

import amity.intake.file.Tools;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.BookVersion;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** What the user brings from other tools, once its files are read: looked at first, then kept as a whole, and taken back as a whole. */
@Component
public class Imports {
    private final ImportFiles files;
    private final RowResolution resolution;
    private final Transfer transfer;
    private final ImportUndo undo;
    private final ImportReports reports;
    private final ReportStore store;
    private final PartyStore parties;
    private final ContactStore contacts;
    private final Practices practices;
    private final ImportNews news;
    private final TransactionOperations transaction;
    private final BookVersion version;
    private final Words words;
    private final Clock clock;

    Imports(
            ImportFiles files,
            RowResolution resolution,
            Transfer transfer,
            ImportUndo undo,
            ImportReports reports,
            ReportStore store,
            PartyStore parties,
            ContactStore contacts,
            Practices practices,
            ImportNews news,
            TransactionOperations transaction,
            BookVersion version,
            Words words,
            Clock clock) {
        this.files = files;
        this.resolution = resolution;
        this.transfer = transfer;
        this.undo = undo;
        this.reports = reports;
        this.store = store;
        this.parties = parties;
        this.contacts = contacts;
        this.practices = practices;
        this.news = news;
        this.transaction = transaction;
        this.version = version;
        this.words = words;
        this.clock = clock;
    }

    /** The tools whose files are known, by the names a user can force a file to be read as. */
    public List<String> tools() {
        return Tools.producers();
    }

    /** Brings the files in one go; refuses when nothing in them can be read. A practice that is not kept yet is kept with them. */
    public ImportReport bring(Practice practice, List<SourceFile> sources, FileInstructions wanted) {
        var imported = files.begin(practice, sources, wanted);
        try {
            files.read(practice, imported);
            return apply(practice, imported);
        } catch (RuntimeException refused) {
            files.forget(practice.id(), imported);
            throw refused;
        }
    }

    /** Says what bringing the files would do, and leaves nothing behind. */
    public ImportReport rehearse(Practice practice, List<SourceFile> sources, FileInstructions wanted) {
        var imported = files.begin(practice, sources, wanted);
        try {
            files.read(practice, imported);
            var compared = compare(practice, imported);
            return transaction
                    .execute(status -> {
                        resolve(practice, imported, compared);
                        return decided(practice, imported);
                    })
                    .rehearsed();
        } finally {
            files.forget(practice.id(), imported);
        }
    }

    @Transactional(readOnly = true)
    public ImportProgress progress(Practice practice, UUID imported) {
        return reports.progress(practice.id(), imported);
    }

    /** Everything to be seen before it is kept, worked out anew from what is known now. */
    public Preview preview(Practice practice, UUID imported) {
        var compared = compare(practice, imported);
        return transaction.execute(status -> {
            if (reports.line(practice.id(), imported).state() == Preview.State.WAITING) {
                reports.count(practice.id(), imported, resolution.resolve(practice, imported, compared));
            }
            return reports.preview(practice, imported);
        });
    }

    /** The import as it stands, kept or taken back. */
    @Transactional(readOnly = true)
    public Preview kept(Practice practice, UUID imported) {
        return reports.preview(practice, imported);
    }

    /** Says whom a name means: a known client, another name of the import, or, with its own id, someone new. */
    @Transactional
    public void choose(Practice practice, UUID imported, UUID party, UUID whom) {
        parties.choose(practice.id(), imported, party, whom);
    }

    /** Says that a payment is money of its own, or that it is not. */
    @Transactional
    public void part(Practice practice, UUID imported, UUID payment, boolean apart) {
        parties.keepApart(practice.id(), imported, payment, apart);
    }

    /** Says what each thing that a note tells is to be kept as, by the place where it stands in it. */
    @Transactional
    public void hear(Practice practice, UUID imported, Map<UUID, Map<Integer, Remark.As>> chosen) {
        contacts.choose(practice.id(), imported, chosen);
    }

    /** The rows of a file that could not be understood, under its header: to be mended and brought again. */
    @Transactional(readOnly = true)
    public String wrongFile(Practice practice, UUID imported, UUID file) {
        var kept = reports.preview(practice, imported);
        var source = kept.source(file);
        var rows = kept.report().wrongRows().stream()
                .filter(row -> row.file().equals(source.name()))
                .map(ImportReport.WrongRow::raw);
        return Stream.concat(Stream.ofNullable(source.header()), rows)
                .map(line -> line.stripTrailing() + "\r\n")
                .collect(Collectors.joining());
    }

    /**
     * Keeps all of it in one go or, when anything goes wrong on the way, nothing. What its rows are is found out in a transaction
     * before, so that others write in between; where somebody did, it is found out again.
     */
    public ImportReport apply(Practice practice, UUID imported) {
        var compared = compare(practice, imported);
        var resolved = new Resolved(version);
        transaction.executeWithoutResult(status -> resolved.take(resolve(practice, imported, compared)));
        var report = transaction.execute(status -> {
            if (practices.find(practice.id()).isEmpty()) {
                practices.open(practice);
            }
            var contents = resolved.isStill() ? resolved.contents() : resolve(practice, imported, compared);
            var decided = decided(practice, imported);
            var now = clock.instant();
            var touched = transfer.bring(practice, imported, contents, now, words.say("exchange.unsaid"));
            store.applied(practice.id(), imported, now);
            parties.keepUndecided(practice.id(), imported);
            news.changed(practice, touched);
            return decided;
        });
        files.clear(practice.id(), imported);
        return report;
    }

    @Transactional
    public UndoReport undo(Practice practice, UUID imported) {
        return undo.undo(practice, imported);
    }

    /** The imports that are read, or wait for her yes, last first. */
    @Transactional(readOnly = true)
    public List<ImportSummary> begun(Practice.Id practice) {
        return store.begun(practice);
    }

    /** The imports kept, last first. */
    @Transactional(readOnly = true)
    public List<ImportSummary> history(Practice.Id practice) {
        return store.history(practice);
    }

    /** Compares the names of an import that waits, before a transaction keeps others from writing. */
    private NameComparison compare(Practice practice, UUID imported) {
        return reports.line(practice.id(), imported).state() == Preview.State.WAITING
                ? resolution.compare(practice, imported)
                : NameComparison.NONE;
    }

    private StagedContents resolve(Practice practice, UUID imported, NameComparison compared) {
        refuseUnreadable(practice, imported);
        var contents = resolution.resolve(practice, imported, compared);
        reports.count(practice.id(), imported, contents);
        return contents;
    }

    private ImportReport decided(Practice practice, UUID imported) {
        var report = reports.report(practice, imported);
        if (reports.line(practice.id(), imported).strict()
                && !report.undecided().isEmpty()) {
            throw new Refusal(words.say("exchange.strict", names(report)));
        }
        return report;
    }

    private static String names(ImportReport report) {
        return report.undecided().stream()
                .map(one -> one.name() + " ("
                        + one.maybe().stream()
                                .map(ImportReport.PossibleClient::name)
                                .collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining("; "));
    }

    private void refuseUnreadable(Practice practice, UUID imported) {
        if (reports.line(practice.id(), imported).state() != Preview.State.WAITING) {
            throw new Refusal(words.say("exchange.not-waiting"));
        }
        var sources = store.sources(practice.id(), imported);
        if (sources.stream().noneMatch(source -> source.reading() == Preview.Reading.READ)) {
            var problems = sources.stream()
                    .filter(source -> source.problem() != null)
                    .map(source -> sources.size() == 1 ? source.problem() : source.name() + ": " + source.problem())
                    .collect(Collectors.joining(" "));
            throw new Refusal(problems.isEmpty() ? words.say("exchange.nothing") : problems);
        }
    }
}
