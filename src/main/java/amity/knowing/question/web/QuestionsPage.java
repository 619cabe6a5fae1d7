package amity.knowing.question.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worth finding out.
 *
 * @param back where its forms lead back to, a season or a client
 * @param lines those to ask now: the few of this week, or all about one client
 * @param others those that can wait
 * @param wrong what is wrong with an answer, and beside which question
 */
public record QuestionsPage(
        String title,
        String back,
        List<Line> lines,
        List<Line> others,
        @Nullable Wrong wrong) {
    /**
     * One question.
     *
     * @param id of its place on the page
     * @param path to which its forms are sent
     * @param takenApart whether an answer is looked over in place before it is kept
     */
    public record Line(
            String id,
            String path,
            String name,
            String client,
            String sentence,
            @Nullable String when,
            @Nullable String inPassing,
            String plainly,
            List<String> otherWays,
            @Nullable String asked,
            boolean takenApart) {}

    public record Wrong(String id, String sentence, String said) {}

    public @Nullable String wrong(Line line) {
        return wrong != null && wrong.id().equals(line.id()) ? wrong.sentence() : null;
    }

    public String said(Line line) {
        return wrong != null && wrong.id().equals(line.id()) ? wrong.said() : "";
    }
}
