package amity.vault;

import amity.shell.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteErrorCode;

/**
 * Whether a file is a book of Amity, whole, and such as this Amity can read: by the steps in which books are made and by every
 * table, column, index and trigger that they leave. It only looks.
 */
public final class Recognition {
    private static final byte[] FORMAT = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int HEADER = 100;
    private static final int LARGEST = 65_536;
    private static final int KIND = 0xff; // the low byte of an extended SQLite code

    private static final String STEPS =
            "select version, script, coalesce(checksum, 0), success from flyway_schema_history"
                    + " where version is not null order by installed_rank";
    private static final String COLUMNS =
            "select m.name, c.name, upper(c.type), c.\"notnull\", c.pk from sqlite_master m"
                    + " join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite_%'"
                    + " and m.name <> 'flyway_schema_history' order by 1, 2";
    private static final String OTHERS = "select type, name, tbl_name from sqlite_master"
            + " where type <> 'table' and name not like 'sqlite_%' and tbl_name <> 'flyway_schema_history' order by 1, 2";

    /** What books look like, by the versions they went through. */
    private static final Map<List<String>, List<List<List<String>>>> MADE = new ConcurrentHashMap<>();

    private Recognition() {}

    /** Refuses what is no copy of a book, is damaged, or was written by a newer Amity. */
    static void check(Path file) {
        if (!Files.isReadable(file)) throw Refusal.of("refusal.unreadable", file);
        if (!isWhole(file)) throw damaged(file);
        try (var copy = opened(file)) {
            if (!rows(copy, "pragma integrity_check").equals(List.of(List.of("ok")))) throw damaged(file);
            if (!isThere(copy)) throw stranger(file);
            var steps = rows(copy, STEPS);
            if (steps.isEmpty()) throw stranger(file);
            compare(file, copy, steps);
        } catch (SQLException unreadable) {
            throw isUnreadable(unreadable) ? damaged(file) : stranger(file);
        }
    }

    /** Compares it with a book made new by the same migrations: once for all copies that came by them. */
    private static void compare(Path file, Connection copy, List<List<String>> steps) throws SQLException {
        var versions = steps.stream().map(List::getFirst).toList();
        var own = MADE.get(versions);
        if (own == null) {
            own = made(file, versions);
            MADE.put(versions, own);
        }
        if (!own.equals(looks(copy))) throw stranger(file);
    }

    private static List<List<List<String>>> made(Path file, List<String> versions) throws SQLException {
        try {
            var pattern = Files.createTempFile("amity", ".db");
            try {
                make(pattern, file, versions);
                try (var own = opened(pattern)) {
                    return looks(own);
                }
            } finally {
                Files.deleteIfExists(pattern);
            }
        } catch (IOException full) {
            throw Refusal.of("refusal.recognition.no-room-look-over", file.getFileName());
        }
    }

    private static List<List<List<String>>> looks(Connection any) throws SQLException {
        return List.of(rows(any, STEPS), rows(any, COLUMNS), rows(any, OTHERS));
    }

    private static void make(Path pattern, Path file, List<String> versions) {
        var flyway = Flyway.configure()
                .dataSource("jdbc:sqlite:" + pattern + "?synchronous=OFF&journal_mode=MEMORY", null, null)
                .locations("classpath:db/migration")
                .target(versions.getLast());
        var known = Arrays.stream(Flyway.configure()
                        .configuration(flyway)
                        .target("latest")
                        .load()
                        .info()
                        .all())
                .map(step -> step.getVersion().getVersion())
                .toList();
        for (var version : versions) {
            if (!known.contains(version)) throw version.compareTo(known.getLast()) > 0 ? newer(file) : stranger(file);
        }
        flyway.load().migrate();
    }

    /** By its beginning and its length alone: quick, for many files. */
    static boolean isWhole(Path file) {
        try (var in = Files.newInputStream(file)) {
            var header = in.readNBytes(HEADER);
            if (header.length < HEADER || !Arrays.equals(FORMAT, 0, FORMAT.length, header, 0, FORMAT.length)) {
                return false;
            }
            long size = number(header, PAGE_SIZE_AT, 2);
            return Files.size(file) >= (size == 1 ? LARGEST : size) * number(header, PAGES_AT, Integer.BYTES);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether the database of a book cannot be read any more: its beginning, its length or one of its pages is not what it was. */
    public static boolean isWrecked(Path database) {
        try {
            if (!Files.exists(database) || Files.size(database) == 0) return false;
            try (var book = DriverManager.getConnection("jdbc:sqlite:" + database + "?open_mode=1&busy_timeout=5000")) {
                return !rows(book, "pragma integrity_check").equals(List.of(List.of("ok")));
            }
        } catch (SQLException unreadable) {
            return isUnreadable(unreadable);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isUnreadable(SQLException failure) {
        int kind = failure.getErrorCode() & KIND;
        return kind == SQLiteErrorCode.SQLITE_NOTADB.code || kind == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    private static long number(byte[] bytes, int at, int length) {
        long number = 0L;
        for (int i = at; i < at + length; i++) {
            number = number << Byte.SIZE | bytes[i] & 0xFF;
        }
        return number;
    }

    private static boolean isThere(Connection copy) throws SQLException {
        return !rows(copy, "select name from sqlite_master where type = 'table' and name = 'flyway_schema_history'")
                .isEmpty();
    }

    private static List<List<String>> rows(Connection any, String query) throws SQLException {
        try (var statement = any.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<List<String>>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static Connection opened(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1");
    }

    private static Refusal newer(Path file) {
        return Refusal.of("refusal.newer", file.getFileName());
    }

    private static Refusal stranger(Path file) {
        return Refusal.of("refusal.recognition.database-no-book-amity", file.getFileName());
    }

    private static Refusal damaged(Path file) {
        return Refusal.of("refusal.recognition.no-backup-amity-damaged", file.getFileName());
    }
}
