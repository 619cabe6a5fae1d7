package amity.intake.file;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a file is opened: what the user said about it, and whose it is.
 *
 * @param producer the tool she named, else found out by content
 * @param columns our field to the file's column, where she mapped it
 * @param dates the order of dates where she was asked
 * @param currency that of the practice, if there is one yet: it decides what "$" means
 */
public record ReadingContext(
        @Nullable String producer,
        Map<String, String> columns,
        @Nullable DateOrder dates,
        ZoneId zone,
        LocalDate today,
        @Nullable CurrencyUnit currency) {
    public ReadingContext {
        columns = Map.copyOf(columns);
    }

    public static ReadingContext none(ZoneId zone, LocalDate today) {
        return new ReadingContext(null, Map.of(), null, zone, today, null);
    }
}
