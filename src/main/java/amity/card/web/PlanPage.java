package amity.card.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Around the writing desk: the evenings, the labels and the lists.
 *
 * @param typed the evenings as they stand in their fields, some of them empty
 * @param unaddressed whose address is missing: they get no label
 * @param lacking names and lines with signs that the printed font has not
 */
public record PlanPage(
        String path,
        String season,
        String lede,
        List<String> typed,
        String first,
        String last,
        List<Evening> evenings,
        @Nullable String tooLate,
        List<Sheet> sheets,
        @Nullable String unaddressed,
        @Nullable String lacking,
        @Nullable String wrong) {

    public record Evening(String day, String cards) {}

    public record Sheet(String word, String name) {}

    PlanPage refused(String sentence, List<String> days) {
        return new PlanPage(
                path, season, lede, days, first, last, evenings, tooLate, sheets, unaddressed, lacking, sentence);
    }
}
