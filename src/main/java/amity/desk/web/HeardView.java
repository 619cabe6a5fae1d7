package amity.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was learned in a talk, or answered to a question, taken apart before it is kept.
 *
 * @param key tells its fields apart from those of others on the page
 * @param reading where it is taken apart as it is typed
 * @param words what was typed
 * @param ways what a sentence can be kept as
 */
public record HeardView(String key, String reading, String words, Map<String, String> ways, List<Chip> chips) {
    /**
     * One sentence.
     *
     * @param seen what was proposed, so that a choice is known as one
     * @param now what it would be kept as
     * @param instead other words for it, where it tells of health, faith and the like
     */
    public record Chip(
            String said, String seen, String now, @Nullable String instead) {}
}
