package amity.command;

import amity.client.Ambiguous;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import picocli.CommandLine.ParameterException;

/** What went wrong, as one sentence on stderr and an exit code. */
final class Failure {
    static final int REFUSED = 1;
    static final int WRONG_USAGE = 2;
    private static final int PRIMARY = 0xff; // the low byte of an extended SQLite code is its kind

    private Failure() {}

    static int wrongUsage(ParameterException failure, PrintWriter err) {
        return say(err, failure.getMessage(), WRONG_USAGE);
    }

    static int tooLong(int most, PrintWriter err) {
        return say(err, Refusal.sentence("refusal.failure.long", most), WRONG_USAGE);
    }

    static int said(Throwable failure, PrintWriter err) {
        for (var cause : causes(failure)) {
            if (cause instanceof Ambiguous
                    || cause instanceof PracticeOption.Unclear
                    || cause instanceof ParameterException) {
                return say(err, cause.getMessage(), WRONG_USAGE);
            }
            if (cause instanceof Refusal || cause instanceof NotFound) return say(err, cause.getMessage(), REFUSED);
            if (cause instanceof SQLException broken) {
                var way = wayOut(broken);
                if (way != null) return say(err, way, REFUSED);
            }
        }
        LoggerFactory.getLogger(Failure.class).error("A command failed", failure);
        return say(err, Refusal.sentence("refusal.failure.unforeseen"), REFUSED);
    }

    /** What the owner can do about a database that does not answer; null where it is not hers to do. */
    private static @Nullable String wayOut(SQLException broken) {
        if (isHeld(broken)) return Refusal.sentence("refusal.failure.in-use");
        if (isUnreadable(broken)) return Refusal.sentence("refusal.failure.damaged");
        if (is(broken, SQLiteErrorCode.SQLITE_READONLY)) return Refusal.sentence("refusal.failure.read-only");
        return is(broken, SQLiteErrorCode.SQLITE_FULL) ? Refusal.sentence("refusal.failure.full") : null;
    }

    /** Something else is writing to the data folder, and went on doing so. */
    static boolean isHeld(Throwable failure) {
        return causes(failure).stream().anyMatch(cause -> cause instanceof SQLException sql && isHeld(sql));
    }

    private static boolean isHeld(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_BUSY) || is(failure, SQLiteErrorCode.SQLITE_LOCKED);
    }

    private static boolean isUnreadable(SQLException failure) {
        return is(failure, SQLiteErrorCode.SQLITE_NOTADB) || is(failure, SQLiteErrorCode.SQLITE_CORRUPT);
    }

    private static boolean is(SQLException failure, SQLiteErrorCode code) {
        return (failure.getErrorCode() & PRIMARY) == code.code;
    }

    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
    }

    private static int say(PrintWriter err, String sentence, int code) {
        var line = sentence.lines().findFirst().orElse("").strip();
        err.println(line.matches(".*[.?!]") ? line : line + ".");
        err.flush();
        return code;
    }
}
