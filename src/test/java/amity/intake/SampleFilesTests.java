package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import amity.shell.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files of other tools, where they lie beside the project: each comes in whole or says why not, and never twice. */
class SampleFilesTests extends ImportTests {
    private static final Path SAMPLES =
            Path.of(Objects.requireNonNullElse(System.getenv("AMITY_SAMPLES"), "../shared/samples"));

    static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(SAMPLES)) return Stream.of(SAMPLES);
        return Stream.of("csv-money", "csv-time", "csv-contacts", "csv-odd", "vcards", "calendars")
                .map(SAMPLES::resolve)
                .flatMap(SampleFilesTests::in)
                .sorted();
    }

    private static Stream<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            var all = files.sorted().toList();
            var kind = folder.getFileName().toString();
            int every = Set.of("csv-money", "csv-time", "csv-contacts").contains(kind)
                    ? 1
                    : 12; // of the others some will do
            return all.stream().filter(file -> all.indexOf(file) % every == 0);
        } catch (IOException none) {
            return Stream.of();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void comes_in_once_and_goes_out_whole(Path sample) {
        assumeTrue(Files.isRegularFile(sample));
        var own = practices.open("Own", "Hannah", CurrencyUnit.GBP, "GB", LONDON, true);
        var file = List.of(SourceFile.at(sample));
        ImportReport first;
        try {
            first = imports.bring(own, file, FileInstructions.usual());
        } catch (Refusal refused) {
            assertThat(refused).hasMessageMatching("(?s)[^\n]+[.:?].*");
            return;
        }
        var again = imports.bring(own, file, FileInstructions.usual());

        assertThat(again.rows().fresh()).isZero();
        assertThat(again.rows().changed()).isZero();
        assertThat(again.rows().already()).isEqualTo(first.rows().fresh());
        assertThat(again.rows().wrong()).isEqualTo(first.rows().wrong());
        assertThat(again.figures().moments()
                        + again.figures().people().fresh()
                        + again.figures().clients().fresh())
                .isZero();
        assertThat(again.amounts()).isEqualTo(first.amounts());
        imports.undo(own, Objects.requireNonNull(again.id()));
        imports.undo(own, Objects.requireNonNull(first.id()));
        assertThat(clients.all(own.id())).isEmpty();
        assertThatThrownBy(() -> imports.undo(own, Objects.requireNonNull(first.id())))
                .isInstanceOf(Refusal.class);
    }
}
