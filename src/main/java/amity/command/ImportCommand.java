package amity.command;

import amity.intake.FileInstructions;
import amity.intake.FirstPractice;
import amity.intake.ImportReport;
import amity.intake.Imports;
import amity.intake.SourceFile;
import amity.shell.Refusal;
import amity.shell.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "import")
final class ImportCommand extends Command {
    /** What becomes of a name that may be one of several clients. */
    enum Match {
        NEW,
        STRICT
    }

    /** Which of day, month and year comes first. */
    enum Dates {
        DMY,
        MDY,
        YMD
    }

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "PRODUCER")
    private @Nullable String producer;

    @Option(names = "--map", paramLabel = "K=V")
    private Map<String, String> columns = Map.of();

    @Option(names = "--dates", paramLabel = "dmy|mdy|ymd")
    private @Nullable Dates dates;

    @Option(names = "--match", paramLabel = "new|strict", defaultValue = "new")
    private Match match;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    int run(Book book, Output answer) {
        var imports = book.the(Imports.class);
        if (producer != null && !imports.tools().contains(producer)) {
            throw wrong("refusal.import-command.no-tool-known", producer, String.join(", ", imports.tools()));
        }
        var sources = files.stream().map(ImportCommand::source).toList();
        var wanted = new FileInstructions(
                producer, columns, dates == null ? null : dates.name().toLowerCase(Locale.ROOT), match == Match.STRICT);
        boolean first = !book.hasPractice();
        var imported = bring(book, imports, sources, wanted);
        refuseWhenNothingWasRead(imported);
        return answer.give(
                ImportReportJson.of(imported, first), ImportReportJson.words(imported, book.the(Words.class)));
    }

    private ImportReport bring(Book book, Imports imports, List<SourceFile> sources, FileInstructions wanted) {
        var practice = book.hasPractice()
                ? book.practice()
                : book.the(FirstPractice.class).of(sources, wanted);
        return dryRun ? imports.rehearse(practice, sources, wanted) : imports.bring(practice, sources, wanted);
    }

    private static SourceFile source(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) throw Refusal.of("refusal.unreadable", file);
        return SourceFile.at(file.toAbsolutePath());
    }

    private static void refuseWhenNothingWasRead(ImportReport imported) {
        if (imported.files().stream().allMatch(file -> file.problem() != null)) {
            throw new Refusal(imported.files().stream()
                    .map(file -> file.name() + ": " + file.problem())
                    .collect(Collectors.joining(" ")));
        }
    }
}
