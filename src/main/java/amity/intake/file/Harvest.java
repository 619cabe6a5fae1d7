package amity.intake.file;

import java.util.List;

/** Harvest's detailed time report: hours a day, without a time of day. */
final class Harvest implements Tool {
    @Override
    public String producer() {
        return "harvest";
    }

    @Override
    public boolean knows(Header header) {
        boolean own = header.has("project code", "billable", "first name", "task", "hours rounded");
        return header.hasAll("date", "client", "hours") && own && !header.has("line total");
    }

    @Override
    public List<String> days(Header header) {
        return List.of("date");
    }

    @Override
    public List<String> amounts(Header header) {
        return List.of("hours", "hours rounded", "billable rate", "billable amount");
    }

    @Override
    public Lines lines(Table table, FileStyle style) {
        TimeSheet sheet = new TimeSheet(
                new String[] {"date", "spent date"}, "", new String[] {"hours", "hours rounded"}, "billable amount");
        return cells -> sheet.line(cells, style);
    }
}
