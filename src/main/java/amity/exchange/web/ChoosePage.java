package amity.exchange.web;

import java.util.List;

/** The page on which files are dropped, and the imports before. */
public record ChoosePage(List<Earlier> earlier) {
    public record Earlier(String address, String files, String when, String what) {}
}
