package amity.command;

import amity.Amity;
import amity.TemporaryBooks;
import amity.shell.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A terminal in front of one data folder: types commands and keeps what they answer. One that was sat down at with {@link #opened}
 * or {@link #staying} leaves its book open between commands, since starting it takes longer than most of them; any other types each
 * command into a process of its own.
 */
record Terminal(Path folder, Commands.Books books, Map<String, String> environment) {
    /** As many as a test has side by side. */
    private static final int SIDE_BY_SIDE = 2;

    private static final Map<Path, ConfigurableApplicationContext> OPEN = new LinkedHashMap<>();

    record Outcome(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Terminal(Path folder) {
        this(folder, asked -> Book.open(asked.application(), asked.folder(), asked.practice()), System.getenv());
    }

    /** In front of a folder that was opened before, with nothing in it yet. */
    static Terminal opened(Path folder) {
        try {
            TemporaryBooks.layEmpty(DataFolder.at(folder).database());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return staying(folder);
    }

    /** In front of what is in a folder already, leaving it open. */
    static Terminal staying(Path folder) {
        return new Terminal(folder, Terminal::leftOpen, System.getenv());
    }

    private static Book leftOpen(Commands asked) {
        var folder = asked.folder();
        if (!OPEN.containsKey(folder.path()) && OPEN.size() == SIDE_BY_SIDE) {
            OPEN.remove(OPEN.keySet().iterator().next()).close();
        }
        return new Book(
                OPEN.computeIfAbsent(folder.path(), closed -> Book.start(asked.application(), folder)),
                asked.practice(),
                () -> {});
    }

    /** What comes next finds the folders as a process leaves them that has ended. */
    static void close() {
        OPEN.values().forEach(ConfigurableApplicationContext::close);
        OPEN.clear();
    }

    Outcome type(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var line = new ArrayList<String>(Arrays.asList(words));
        line.addAll(List.of("--data", folder.toString()));
        int code = new Commands(Amity.class, books, environment)
                .run(new PrintWriter(out, true), new PrintWriter(err, true), line.toArray(String[]::new));
        return new Outcome(code, out.toString(), err.toString());
    }

    /** Types a command that must succeed without a word on stderr, and reads its JSON. */
    JsonNode json(String... words) {
        var line = new ArrayList<>(Arrays.asList(words));
        line.add("--json");
        var outcome = type(line.toArray(String[]::new));
        if (outcome.code() != 0 || !outcome.err().isEmpty()) {
            throw new AssertionError(String.join(" ", words) + " ended with " + outcome);
        }
        return outcome.json();
    }
}
