package amity.intake;

import amity.intake.file.Row;
import amity.intake.file.RowEntry;
import amity.shell.Ids;
import amity.shell.Keyword;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing a row says, on its way into staging; a row left out says nothing but leaves its key.
 *
 * @param seat where the row stands among all rows of the import, so that the later of two wins
 * @param entry which of the things its row says this is, from 0
 * @param words what happened, or why it is left out
 * @param version how often its tool has changed it
 */
record StagedEntry(
        UUID id,
        long seat,
        int entry,
        String key,
        String hash,
        @Nullable RowEntry said,
        String words,
        long version) {
    /** What a row is beside those brought before. */
    enum State implements Keyword {
        NEW,
        ALREADY,
        CHANGED,
        /** An earlier version of what is known already. */
        OLDER
    }

    /** What it becomes once the import is kept. */
    enum Target implements Keyword {
        MOMENT,
        PERSON,
        APPOINTMENT,
        NOTHING
    }

    private static final int KEPT = 400;
    private static final int LINES = 40;

    static List<StagedEntry> of(Row.Entries row, int place, Function<RowEntry, String> words) {
        var drafts = new ArrayList<StagedEntry>();
        for (var said : row.entries()) {
            drafts.add(new StagedEntry(
                    Ids.next(),
                    seat(place, row.line()),
                    drafts.size(),
                    cut(row.key()),
                    row.hash(),
                    said,
                    words.apply(said),
                    row.version()));
        }
        return drafts;
    }

    static StagedEntry of(Row.Omission row, int place, String why) {
        return new StagedEntry(Ids.next(), seat(place, row.line()), 0, cut(row.key()), row.hash(), null, why, 0);
    }

    static long lineOf(long seat) {
        return seat & ((1L << LINES) - 1);
    }

    private static long seat(int place, long line) {
        return ((long) place << LINES) | line;
    }

    private static String cut(String key) {
        return key.length() <= KEPT
                ? key
                : UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + key.substring(0, KEPT - 36);
    }
}
