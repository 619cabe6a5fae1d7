package amity.intake.web;

import java.util.List;

/** How far the reading of files is. */
public record ProgressPage(
        String id, long read, long total, String rows, String rate, boolean done, List<FileLine> files) {
    public record FileLine(String name, String state) {}

    public String address() {
        return "/import/" + id;
    }
}
