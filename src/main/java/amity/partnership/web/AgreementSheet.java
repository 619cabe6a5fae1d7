package amity.partnership.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement to be printed and handed over: both sides’ lines, and nothing of how they were kept. */
public record AgreementSheet(
        String back,
        String us,
        String them,
        List<Line> ours,
        List<Line> theirs,
        String agreed,
        String lookAgain,
        @Nullable String over) {
    public record Line(String words, String rhythm) {}
}
