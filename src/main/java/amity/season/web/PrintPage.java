package amity.season.web;

import java.util.List;

/** The whole season on paper: who gets what, and why. */
public record PrintPage(String name, String path, String by, String lede, List<Line> lines, String total) {

    public record Line(String name, String decision, List<String> reasons, String price) {}
}
