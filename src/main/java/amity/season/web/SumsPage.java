package amity.season.web;

import java.util.List;

/** The chart of value against budget and its table: the points as JSON and as rows. */
public record SumsPage(
        String path, String name, String title, String alternative, String points, List<Step> steps, boolean sampled) {

    /** A budget at which the plan says more. */
    public record Step(String budget, String adds, String said) {}
}
