package amity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables that lead from the articles to Amity name nothing that is not there. */
class ArticlesTests {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Test
    void every_sentence_has_a_test_that_is_there() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/articles.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Sentence"))
                .toList();
        var tests = tests();

        assertThat(rows).hasSizeGreaterThan(64).allSatisfy(row -> assertThat(
                        NAMED.matcher(row).results().toList())
                .as(row)
                .hasSize(1)
                .allMatch(named -> isThere(named, tests)));
    }

    private static boolean isThere(MatchResult named, List<Path> tests) {
        return tests.stream()
                .filter(file -> file.endsWith(named.group(1) + ".java"))
                .anyMatch(file -> read(file).contains("void " + named.group(2) + "("));
    }

    private static List<Path> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
