package amity.intake.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk through the whole table before anything is taken from it: how many rows, and how it writes things. */
final class TableSurvey {
    private static final int EXAMPLES = 3;
    private final List<String> dayColumns;
    private final List<String> amountColumns;
    private final LocalDate today;
    private final List<String> examples = new ArrayList<>();
    private long rows;
    private long commas;
    private long dayFirst;
    private long monthFirst;
    private long points;

    private TableSurvey(List<String> dayColumns, List<String> amountColumns, LocalDate today) {
        this.dayColumns = dayColumns;
        this.amountColumns = amountColumns;
        this.today = today;
    }

    static TableSurvey of(Table table, Tool tool, LocalDate today) throws UnreadableFile {
        var survey = new TableSurvey(List.copyOf(tool.days()), List.copyOf(tool.amounts()), today);
        table.each(survey::see);
        return survey;
    }

    private void see(Cells cells) {
        rows++;
        for (var column : amountColumns) {
            commas += Amounts.evidence(cells.get(column));
        }
        for (var column : dayColumns) {
            boolean mayBeToCome = column.contains("due") || column.contains("planned");
            seeDay(cells.get(column), mayBeToCome ? today.plusYears(1) : today.plusDays(1));
        }
    }

    private void seeDay(String day, LocalDate latest) {
        var readings = DayFormat.readings(day, latest);
        if (readings == null) return;
        if (readings[0] && readings[1]) {
            if (day.contains(".")) {
                points++;
            } else if (examples.size() < EXAMPLES) {
                examples.add(day);
            }
        } else if (readings[0]) {
            dayFirst++;
        } else if (readings[1]) {
            monthFirst++;
        }
    }

    long rows() {
        return rows;
    }

    Amounts.Mark mark() {
        return Amounts.Mark.of(commas);
    }

    /** The order the days themselves tell, or else the points between them; nothing where neither does, or where it does not matter. */
    @Nullable
    DateOrder order() {
        if (dayFirst == monthFirst) return points > 0 ? DateOrder.DMY : null;
        return dayFirst > monthFirst ? DateOrder.DMY : DateOrder.MDY;
    }

    boolean isUnclear() {
        return order() == null && !examples.isEmpty();
    }

    List<String> examples() {
        return examples;
    }
}
