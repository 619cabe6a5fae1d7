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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A terminal in front of one data folder: types commands and keeps what they answer. */
record Terminal(Path folder) {
    record Outcome(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    /** In front of a folder that was opened before, with nothing in it yet. */
    static Terminal opened(Path folder) {
        try {
            TemporaryBooks.layEmpty(DataFolder.at(folder).database());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new Terminal(folder);
    }

    Outcome type(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> line = new ArrayList<>(Arrays.asList(words));
        line.addAll(List.of("--data", folder.toString()));
        var code = new Commands(Amity.class)
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
