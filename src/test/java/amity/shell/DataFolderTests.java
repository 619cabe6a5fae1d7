package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @TempDir
    Path temporary;

    @Test
    void a_new_folder_is_its_owners_alone() throws IOException {
        var folder = DataFolder.at(temporary.resolve("amity-data"));
        assertThat(Files.getPosixFilePermissions(folder.path()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_file_in_its_place_is_refused_in_one_sentence() throws IOException {
        var file = Files.createFile(temporary.resolve("taken"));
        assertThatThrownBy(() -> DataFolder.at(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file");
    }
}
