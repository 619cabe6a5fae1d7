package amity.partnership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review: before it is begun, at one client, or through.
 *
 * @param total how many clients are in it, or would be
 * @param one the client whose turn it is
 * @param next when the next review comes up, once everyone was gone through
 */
public record ReviewPage(
        int done, int total, @Nullable One one, @Nullable String next) {

    /**
     * One client's turn.
     *
     * @param ask what is asked now; null where all else is left to say in one key
     * @param known what was answered or said before
     * @param unsaid nothing of the rest was ever said
     * @param before the one before, where there is one
     */
    public record One(
            String client,
            String name,
            int number,
            String stands,
            List<String> changes,
            @Nullable Ask ask,
            List<Known> known,
            boolean unsaid,
            @Nullable String before) {
        public String place() {
            return "/review/" + client;
        }
    }

    /**
     * A question with its answers, each on a key.
     *
     * @param still the answer she gave last, where she gave one, and what it says
     */
    public record Ask(
            String question,
            String label,
            List<Pick> picks,
            @Nullable Pick still) {}

    public record Pick(String key, String word, String label) {}

    /**
     * What she said to a question last.
     *
     * @param said whether she ever did
     * @param answered whether it was in this review
     */
    public record Known(String question, String label, String last, boolean said, boolean answered) {}
}
