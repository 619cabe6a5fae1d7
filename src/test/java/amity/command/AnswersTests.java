package amity.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script reads of the answers stands in a file: it changes only by addition. */
class AnswersTests {
    private static final String KEPT = contentOf(Objects.requireNonNull(AnswersTests.class.getResource("answers.txt")));

    @TempDir
    Path temp;

    @Test
    void what_is_answered_to_a_script_looks_as_it_did() {
        var terminal = Terminal.opened(temp.resolve("amity-data"));
        var answers = new StringBuilder();
        KEPT.lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> answers.append(line).append('\n').append(answer(terminal, line.substring(2))));
        assertThat(answers).hasToString(KEPT);
    }

    /** Without what no two runs have in common, and the reading, which is told elsewhere. */
    private String answer(Terminal terminal, String line) {
        var words = Stream.concat(
                Stream.of(line.split(" \\| ")).map(word -> word.replace("FOLDER", temp.toString())),
                Stream.of("--json"));
        return terminal.type(words.toArray(String[]::new))
                .out()
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("(?s),\n  \"reading\" : \\{.*?\n  }", "")
                .replace(temp.toString(), "FOLDER");
    }
}
