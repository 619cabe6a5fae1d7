package amity.review;

import java.util.List;
import java.util.Locale;

/** A question of the review, with the answers it takes. */
public enum Question {
    WANTED("transactional", "friendly", "partnership", "undecided"),
    KNOWN("not-yet", "business", "personal", "friend"),
    ENJOYMENT("yes", "mixed", "no"),
    GEL("yes", "mixed", "no"),
    VALUES("shared", "mixed", "at-odds"),
    WOULD_MISS("yes", "no"),
    CAME_BACK("nothing", "something");

    private final List<String> answers;

    Question(String... answers) {
        this.answers = List.of(answers);
    }

    public List<String> answers() {
        return answers;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Question named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
