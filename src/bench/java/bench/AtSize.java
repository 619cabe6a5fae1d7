package bench;

import java.time.LocalDate;
import java.util.Map;

/** Everything that is measured on a practice of one size: starting, the pages under load, the same rows by bare JDBC, the commands. */
final class AtSize {
    private AtSize() {}

    /** The pages as they were shown in the end. */
    static Map<String, String> measure(Report report, int clients) throws Exception {
        var size = Size.clients(clients);
        var folder = Seeds.copy(clients);
        try {
            LocalDate today;
            BareRows rows;
            Map<String, String> shown;
            try (var starts = new Starts(report, size, folder)) {
                today = starts.days();
                var pages = new Pages(report, size, folder, starts.last(), starts.visit());
                rows = pages.measure();
                shown = pages.shown();
                new CommandLines(report, size, folder, today).besideServer();
            }
            rows.measure(report, size);
            new CommandLines(report, size, folder, today).alone();
            new Floors(report, size, folder).rows();
            return shown;
        } finally {
            Child.delete(folder);
        }
    }
}
