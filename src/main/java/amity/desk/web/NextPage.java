package amity.desk.web;

import java.util.List;

/** What is next with a client, as its page shows it. */
public record NextPage(List<Line> lines) {
    public record Line(String first, String words, String why) {}
}
