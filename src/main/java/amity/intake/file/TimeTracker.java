package amity.intake.file;

import org.jspecify.annotations.Nullable;

/** A tool that tracks time, and exports a row of work each; which one it is makes no difference but for the names of its columns. */
final class TimeTracker extends Tool {
    /** A tracker whose word lists name its columns: {@code day}, {@code time}, {@code spent} and {@code amount}. */
    TimeTracker(String producer) {
        super(producer, producer);
    }

    @Override
    Lines lines(Table table, FileStyle style) {
        return cells -> line(cells, style);
    }

    private RowContent line(Cells cells, FileStyle style) throws Mistake {
        var named = TableWords.get(cells, "work-client");
        var when = style.when(get(cells, "day"), get(cells, "time"), null);
        var duration = TimeFormat.spent(get(cells, "spent"), style.amounts());
        var type = cells.get("type");
        if (TableWords.has("no-work", type)) return RowContent.leftOut(null, "no-work", type);
        if (named.isEmpty() || TableWords.has("no-client", named)) return RowContent.leftOut(null, "no-client");
        if (duration.isZero()) return RowContent.leftOut(null, "no-time");
        var said = TableWords.get(cells, "work-text");
        return RowContent.says(
                null,
                new RowEntry.Work(
                        new RowEntry.Who(named, null),
                        cells.orNull("project"),
                        said,
                        when.day(),
                        when.at(),
                        duration,
                        amount(cells, style)));
    }

    /** The currency stands in a column of its own, or in the name of the amount's: "Amount (EUR)". */
    private @Nullable Sum amount(Cells cells, FileStyle style) throws Mistake {
        var written = get(cells, "amount");
        if (written.isEmpty() || style.amounts().number(written).signum() == 0) return null;
        return style.amounts()
                .read(
                        written,
                        cells.get("currency"),
                        cells.header().written(words.of("amount").iterator().next()));
    }
}
