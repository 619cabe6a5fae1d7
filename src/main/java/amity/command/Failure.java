package amity.command;

import amity.client.Ambiguous;
import amity.shell.Missing;
import amity.shell.Refused;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    static int said(Throwable failure, PrintWriter err) {
        for (var cause : causes(failure)) {
            switch (cause) {
                case Ambiguous unclear -> {
                    return say(err, unclear.getMessage(), WRONG_USAGE);
                }
                case WhichPractice.Unclear unclear -> {
                    return say(err, unclear.getMessage(), WRONG_USAGE);
                }
                case ParameterException wrong -> {
                    return say(err, wrong.getMessage(), WRONG_USAGE);
                }
                case Refused refused -> {
                    return say(err, refused.getMessage(), REFUSED);
                }
                case Missing missing -> {
                    return say(err, missing.getMessage(), REFUSED);
                }
                case SQLException held
                when isHeld(held) -> {
                    return say(
                            err,
                            "The data folder is in use by something that is writing to it: try again in a moment.",
                            REFUSED);
                }
                case SQLException unreadable
                when isUnreadable(unreadable) -> {
                    return say(
                            err,
                            "amity.db in the data folder is no Amity database, or is damaged: restore a backup with amity restore.",
                            REFUSED);
                }
                case SQLException readOnly
                when is(readOnly, SQLiteErrorCode.SQLITE_READONLY) -> {
                    return say(
                            err,
                            "The data folder is read-only: allow writing to it, or choose another with --data.",
                            REFUSED);
                }
                case SQLException full
                when is(full, SQLiteErrorCode.SQLITE_FULL) -> {
                    return say(err, "The disk is full: nothing was written.", REFUSED);
                }
                default -> {}
            }
        }
        LoggerFactory.getLogger(Failure.class).error("A command failed", failure);
        return say(err, "Something failed that should not have: log/amity.log in the data folder says what.", REFUSED);
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
