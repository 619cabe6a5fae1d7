package amity.evening.web;

import amity.evening.FirstEvening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the first evening.
 *
 * @param next the word of the one to take next; null when all are done
 */
public record EveningPage(
        List<FirstEvening.Step> steps, @Nullable String next, boolean over) {
    public long done() {
        return steps.stream().filter(FirstEvening.Step::done).count();
    }
}
