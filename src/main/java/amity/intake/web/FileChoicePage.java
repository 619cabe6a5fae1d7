package amity.intake.web;

import java.util.List;

/** The page on which files are dropped, the imports that wait for a yes, and those before. */
public record FileChoicePage(List<Earlier> waiting, List<Earlier> earlier) {
    public record Earlier(String address, String files, String when, String what) {}
}
