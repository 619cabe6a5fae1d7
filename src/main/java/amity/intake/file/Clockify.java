package amity.intake.file;

import java.util.List;

/** Clockify's detailed report. */
final class Clockify implements Tool {
    @Override
    public String producer() {
        return "clockify";
    }

    @Override
    public boolean knows(Header header) {
        return header.has("start date") && header.has("duration h", "duration decimal");
    }

    @Override
    public List<String> days(Header header) {
        return List.of("start date", "end date", "date of creation");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("duration decimal", header.beginning("billable rate"), header.beginning("billable amount"));
    }

    @Override
    public Lines lines(Table table, FileStyle style) {
        TimeSheet sheet = new TimeSheet(
                new String[] {"start date"},
                "start time",
                new String[] {"duration h", "duration decimal"},
                table.header().beginning("billable amount"));
        return cells -> sheet.line(cells, style);
    }
}
