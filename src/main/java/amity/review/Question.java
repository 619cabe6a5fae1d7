package amity.review;

import amity.shell.Keyword;
import amity.shell.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question of the review, with the answers it takes. */
public enum Question implements Keyword {
    WANTED("transactional", "friendly", "partnership", "undecided"),
    KNOWN("not-yet", "business", "personal", "friend"),
    ENJOYMENT("yes", "mixed", "no"),
    GEL("yes", "mixed", "no"),
    VALUES("shared", "mixed", "at-odds"),
    WOULD_MISS("yes", "no"),
    CAME_BACK("nothing", "something"),
    /** Why the work has stopped or grown less: paused until a day, ended, or just quiet. */
    SILENCE("paused", "ended", "quiet");

    public static final String CIRCLES_SETTING = "reading.circles";

    private static final Map<String, String> CIRCLES = Map.of(
            "1", "not-yet",
            "2", "business",
            "3", "business",
            "4", "personal",
            "5", "personal",
            "6", "friend",
            "7", "friend");
    private final List<String> answers;

    Question(String... answers) {
        this.answers = List.of(answers);
    }

    /** Asked where it comes up, not in a review. */
    public boolean isAside() {
        return this == CAME_BACK || this == SILENCE;
    }

    public List<String> answers() {
        return answers;
    }

    /** The words to choose from; for how well she knows them, the seven circles where she prefers those. */
    public List<String> answers(boolean circles) {
        return circles && this == KNOWN ? CIRCLES.keySet().stream().sorted().toList() : answers;
    }

    @Nullable
    Integer circle(String word) {
        return this == KNOWN && CIRCLES.containsKey(word.strip()) ? Integer.valueOf(word.strip()) : null;
    }

    /** The answer a word means; how well she knows them may be said as one of the seven circles too. */
    String answer(String word) {
        var plain = this == KNOWN ? CIRCLES.getOrDefault(word.strip(), word.strip()) : word.strip();
        if (!answers.contains(plain)) {
            throw Refusal.of("refusal.question.no-answer-here", word, String.join(", ", answers));
        }
        return plain;
    }
}
