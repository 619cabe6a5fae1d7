package amity.intake.file;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of work, as the time trackers write it: each only names its columns. */
record TimeSheet(String[] day, String time, String[] spent, String amount) {
    /** Kinds of entries in which nobody worked. */
    private static final Set<String> NO_WORK =
            Set.of("break", "holiday", "time off", "pause", "feiertag", "abwesenheit");

    /** What stands for the client where there is none. */
    private static final Set<String> NOBODY = Set.of(
            "without client",
            "no client",
            "none",
            "kein kunde",
            "ohne kunde",
            "sin cliente",
            "sem cliente",
            "sans client");

    RowContent line(Cells cells, FileStyle style) throws Mistake {
        String named = cells.orNull("client", "client name");
        String client = named == null || NOBODY.contains(Header.plain(named)) ? null : named;
        FileStyle.When when = style.when(cells.get(day), cells.get(time), null);
        Duration duration = TimeFormat.spent(cells.get(spent), style.amounts());
        String type = cells.get("type");
        if (NO_WORK.contains(Header.plain(type))) {
            return RowContent.leftOut(null, "no-work", type);
        }
        if (client == null) {
            return RowContent.leftOut(null, "no-client");
        }
        if (duration.isZero()) {
            return RowContent.leftOut(null, "no-time");
        }
        String words = cells.get("description", "notes", "note", "task", "activity", "project");
        return RowContent.says(
                null,
                new RowEntry.Work(
                        new RowEntry.Who(client, null),
                        cells.orNull("project"),
                        words,
                        when.day(),
                        when.at(),
                        duration,
                        amount(cells, style)));
    }

    /** The currency stands in a column of its own, or in the name of the amount's: "Amount (EUR)". */
    private @Nullable Sum amount(Cells cells, FileStyle style) throws Mistake {
        String written = cells.get(amount);
        if (written.isEmpty() || style.amounts().number(written).signum() == 0) {
            return null;
        }
        return style.amounts()
                .read(written, cells.get("currency"), cells.header().written(amount));
    }
}
