package amity.clientpage.web;

import java.util.List;

/** The last twelve months on one line, week by week: where the marks lie, and the same in a sentence. */
public record Year(
        List<Integer> work,
        List<Integer> shared,
        List<Integer> received,
        List<Integer> given,
        List<Tick> months,
        String sentence) {
    public record Tick(int x, String name) {}
}
