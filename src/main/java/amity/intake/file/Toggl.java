package amity.intake.file;

import java.util.List;

/** Toggl Track's detailed report. */
final class Toggl implements Tool {
    @Override
    public String producer() {
        return "toggl";
    }

    @Override
    public boolean knows(Header header) {
        return header.hasAll("start date", "duration")
                && header.has("start time", "end date")
                && header.has("description", "project", "client");
    }

    @Override
    public List<String> days(Header header) {
        return List.of("start date", "end date");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of(header.beginning("amount"));
    }

    @Override
    public Lines lines(Table table, FileStyle style) {
        TimeSheet sheet = new TimeSheet(
                new String[] {"start date"},
                "start time",
                new String[] {"duration"},
                table.header().beginning("amount"));
        return cells -> sheet.line(cells, style);
    }
}
