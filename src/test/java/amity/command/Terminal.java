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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A terminal in front of one data folder: types commands and keeps what they answer. One that was sat down at with {@link #opened}
 * leaves its book open between commands, since starting it takes longer than most of them; any other types each command into a
 * process of its own.
 */
record Terminal(Path folder, Commands.Books books, Map<String, String> environment) {
    private static @Nullable Path openFolder;
    private static @Nullable ConfigurableApplicationContext open;

    record Outcome(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Terminal(Path folder) {
        this(folder, Book::open, System.getenv());
    }

    /** In front of a folder that was opened before, with nothing in it yet. */
    static Terminal opened(Path folder) {
        try {
            TemporaryBooks.layEmpty(DataFolder.at(folder).database());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new Terminal(folder, Terminal::leftOpen, System.getenv());
    }

    private static Book leftOpen(Class<?> application, DataFolder folder, @Nullable String practice) {
        if (!folder.path().equals(openFolder)) {
            close();
            open = Book.start(application, folder);
            openFolder = folder.path();
        }
        return new Book(open, practice, () -> {});
    }

    /** What comes next finds the folder as a process leaves it that has ended. */
    static void close() {
        if (open != null) open.close();
        open = null;
        openFolder = null;
    }

    Outcome type(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> line = new ArrayList<>(Arrays.asList(words));
        line.addAll(List.of("--data", folder.toString()));
        var code = new Commands(Amity.class, books, environment)
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
