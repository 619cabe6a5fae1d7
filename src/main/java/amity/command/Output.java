package amity.command;

import java.io.PrintWriter;
import java.util.List;

/** What a command answers on stdout: with --json one JSON value, else a sentence or a short table. */
final class Output {
    private final PrintWriter out;
    private final boolean json;

    Output(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    int give(Object value, String words) {
        out.println(json ? Json.written(value) : words);
        out.flush();
        return 0;
    }

    /** Rows under each other, their cells aligned; an empty table is the sentence that says so. */
    int give(Object value, List<List<String>> rows, String whenEmpty) {
        return give(value, rows.isEmpty() ? whenEmpty : TerminalTable.of(rows));
    }
}
