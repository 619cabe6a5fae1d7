package amity.intake;

import amity.intake.file.Tools;
import amity.knowing.Remark;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the user brings from other tools: read, looked at first, then kept as a whole, and taken back as a whole. */
@Component
public class Imports {
    private final ImportFiles intake;
    private final Keeping keeping;
    private final ImportUndo undoing;
    private final FirstPractice first;
    private final Practices practices;
    private final Path uploads;

    Imports(
            ImportFiles intake,
            Keeping keeping,
            ImportUndo undoing,
            FirstPractice first,
            Practices practices,
            DataFolder folder) {
        this.intake = intake;
        this.keeping = keeping;
        this.undoing = undoing;
        this.first = first;
        this.practices = practices;
        this.uploads = folder.path().resolve("incoming");
    }

    /** The tools whose files are known, by the names a user can force a file to be read as. */
    public List<String> tools() {
        return Tools.producers();
    }

    /** Where files wait that came by the browser; they are deleted once they are kept or thrown away. */
    public Path uploads() {
        return uploads;
    }

    /**
     * The practice an import into an empty data folder makes: in the most frequent currency of the first money file, in
     * the country and zone of this machine. It is kept when the first import is.
     */
    public Practice firstPractice(List<SourceFile> files, FileInstructions wanted) {
        return first.of(files, wanted);
    }

    /** Brings the files in one go; refuses when nothing in them can be read. A practice that is not kept yet is kept with them. */
    public ImportReport bring(Practice practice, List<SourceFile> files, FileInstructions wanted) {
        var imported = intake.open(practice.id(), files, wanted);
        try {
            intake.read(practice, imported);
            return apply(practice, imported);
        } catch (RuntimeException refused) {
            intake.drop(practice.id(), imported);
            throw refused;
        }
    }

    /** Says what bringing the files would do, and leaves nothing behind. */
    public ImportReport rehearse(Practice practice, List<SourceFile> files, FileInstructions wanted) {
        var imported = intake.open(practice.id(), files, wanted);
        try {
            intake.read(practice, imported);
            return keeping.look(practice, imported, keeping.compare(practice, imported))
                    .rehearsed();
        } finally {
            intake.drop(practice.id(), imported);
        }
    }

    /** Begins an import whose files are read while the user waits: {@link #read} reads them. */
    public UUID begin(Practice practice, List<SourceFile> files, FileInstructions wanted) {
        return intake.open(practice.id(), files, wanted);
    }

    /** Reads the files that wait; it may take its time. */
    public void read(Practice practice, UUID imported) {
        intake.read(practice, imported);
    }

    /** What was stopped while it was read, to be read again; what nobody came back to for a week is thrown away. */
    public List<Stopped> setRight() {
        practices.all().forEach(practice -> intake.forget(practice.id(), uploads));
        return intake.setRight(uploads).stream()
                .flatMap(one ->
                        practices.find(one.practice()).map(practice -> new Stopped(practice, one.imported())).stream())
                .toList();
    }

    /** An import whose reading was stopped. */
    public record Stopped(Practice practice, UUID imported) {}

    /** Something stopped the reading that should not have: it waits no longer, and says so. */
    public void giveUp(Practice practice, UUID imported) {
        intake.giveUp(practice.id(), imported, keeping.broken());
    }

    /** How far the reading is. */
    public ImportProgress progress(Practice practice, UUID imported) {
        return keeping.progress(practice, imported);
    }

    /** Everything to be seen before it is kept, worked out anew from what is known now. */
    public Preview preview(Practice practice, UUID imported) {
        return keeping.preview(practice, imported, keeping.compare(practice, imported));
    }

    /** The import as it stands, kept or taken back. */
    public Preview kept(Practice practice, UUID imported) {
        return keeping.kept(practice, imported);
    }

    /** What a file asks: which column is what, or which of day and month comes first. */
    public FileQuestion question(Practice practice, UUID file) {
        return intake.question(practice, file);
    }

    /** Answers it; the file can be read now. An answer about columns is remembered for every table with this header. */
    public void answer(
            Practice practice, UUID file, List<String> header, Map<String, String> columns, @Nullable String dates) {
        intake.answer(practice, file, header, columns, dates);
    }

    /** Says whom a name means: a known client, another name of the import, or, with its own id, someone new. */
    public void choose(Practice practice, UUID imported, UUID party, UUID whom) {
        keeping.choose(practice, imported, party, whom);
    }

    /** Says that a payment is money of its own, or that it is not. */
    public void part(Practice practice, UUID imported, UUID payment, boolean apart) {
        keeping.part(practice, imported, payment, apart);
    }

    /** Says what each thing that a note tells is to be kept as, by the place where it stands in it. */
    public void hear(Practice practice, UUID imported, Map<UUID, Map<Integer, Remark.As>> chosen) {
        keeping.hear(practice, imported, chosen);
    }

    /** The rows of a file that could not be understood, under its header: to be mended and brought again. */
    public String wrongFile(Practice practice, UUID imported, UUID file) {
        var kept = keeping.kept(practice, imported);
        var source = kept.source(file);
        var rows = kept.figures().wrongRows().stream()
                .filter(row -> row.file().equals(source.name()))
                .map(ImportReport.WrongRow::raw);
        return Stream.concat(Stream.ofNullable(source.header()), rows)
                .map(line -> line.stripTrailing() + "\r\n")
                .collect(Collectors.joining());
    }

    /** Keeps all of it in one go, or nothing. */
    public ImportReport apply(Practice practice, UUID imported) {
        var figures = keeping.apply(practice, imported, keeping.compare(practice, imported));
        intake.clear(practice.id(), imported, uploads);
        return figures;
    }

    /** Throws away an import that has not been kept. */
    public void drop(Practice practice, UUID imported) {
        intake.cancel(practice.id(), imported, uploads);
    }

    /** Takes a kept import back. */
    public UndoReport undo(Practice practice, UUID imported) {
        return undoing.undo(practice, imported);
    }

    /** The imports that are read, or wait for her yes, last first. */
    public List<Begun> begun(Practice.Id practice) {
        return keeping.begun(practice);
    }

    /** The imports kept, last first. */
    public List<KeptImport> history(Practice.Id practice) {
        return keeping.history(practice);
    }
}
