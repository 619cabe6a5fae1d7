package amity.partnership.web;

import java.util.List;

/** The moments behind a count: what they are, and each with the way to it. */
public record WaysPage(String client, String name, String title, List<Line> moments) {
    public record Line(String when, String what, String words, String address) {}
}
