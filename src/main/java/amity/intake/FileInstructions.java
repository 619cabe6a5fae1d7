package amity.intake;

import amity.intake.file.DateOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user says beforehand about the files.
 *
 * @param producer the tool they come from, else found out by content
 * @param columns our field to the file's column, where a table is of no known tool
 * @param dates {@code dmy}, {@code mdy} or {@code ymd} where the days alone cannot tell
 * @param strict refuses the whole import when it is not certain who a client is, instead of adding a new one
 */
public record FileInstructions(
        @Nullable String producer,
        Map<String, String> columns,
        @Nullable String dates,
        boolean strict) {
    public FileInstructions {
        columns = Map.copyOf(columns);
    }

    public static FileInstructions usual() {
        return new FileInstructions(null, Map.of(), null, false);
    }

    FileInstructions with(Map<String, String> otherColumns, @Nullable String otherDates) {
        return new FileInstructions(producer, otherColumns, otherDates, strict);
    }

    @Nullable
    DateOrder order() {
        return dates == null ? null : DateOrder.named(dates);
    }
}
