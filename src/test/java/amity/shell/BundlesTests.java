package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BundlesTests {
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("^([^#=\\s]+)=.*");

    @Test
    void a_key_is_said_once_in_all_bundles() throws IOException {
        var keys = new ArrayList<String>();
        try (var bundles = Files.list(BUNDLES)) {
            for (var bundle : bundles.toList()) {
                Files.readAllLines(bundle).stream()
                        .map(KEY::matcher)
                        .filter(line -> line.matches())
                        .forEach(line -> keys.add(line.group(1)));
            }
        }
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }
}
