package amity.partnership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with a client.
 *
 * @param says when and how it was agreed, and when both look at it again
 * @param over what ended it; null while it is in force
 * @param resumable it was stopped and nothing has come since
 * @param lookDay the day of looking again that a renewal proposes
 */
public record AgreementPart(
        String id,
        String says,
        @Nullable String over,
        boolean resumable,
        String lookDay,
        List<Line> ours,
        List<Line> theirs) {
    /**
     * One line and how it has been kept.
     *
     * @param state how it stands in one to three words, with its tone
     * @param done of how many, for the bar; no bar where {@code of} is 0
     */
    public record Line(
            String id,
            String words,
            String rhythm,
            String state,
            String tone,
            int done,
            int of,
            @Nullable String due,
            String note,
            List<Counted> kept,
            List<Counted> others) {}

    /** A moment that counts for a line, or could. */
    public record Counted(String id, String when, String words) {}
}
