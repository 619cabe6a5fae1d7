package amity.moment.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has just become true, said in the toast, with the way back.
 *
 * @param learn where what was learned in it can be kept
 */
public record Toast(
        String sentence,
        @Nullable String undo,
        Map<String, String> hidden,
        @Nullable String learn) {
    Toast(String sentence, @Nullable String undo, Map<String, String> hidden) {
        this(sentence, undo, hidden, null);
    }
}
