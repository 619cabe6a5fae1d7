package amity.partnership.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agreement while it is written down, for the first time or anew.
 *
 * @param address where it is sent
 * @param sorry why it was not kept
 */
public record AgreementPage(
        String client,
        String name,
        String address,
        boolean first,
        String agreed,
        String how,
        String lookAgain,
        List<Row> ours,
        List<Row> theirs,
        Map<String, String> ways,
        Map<String, String> rhythms,
        @Nullable String sorry) {
    /** One line of the form; {@code place} is its number on the page. */
    public record Row(int place, String earlier, String words, String way, String rhythm, String times, String by) {
        Row at(int other) {
            return new Row(other, earlier, words, way, rhythm, times, by);
        }
    }
}
