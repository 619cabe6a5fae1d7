package amity.plan;

import java.util.Arrays;

/** What one person on a season's list gets. */
public enum Decision {
    NOTHING("nothing"),
    CARD("card"),
    HOURS("card+hours"),
    GIFT("card+gift");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    /** The word used in files, tables and on the command line. */
    public String word() {
        return word;
    }

    /** More than a card: what eligibility and the guard judge. */
    public boolean isMore() {
        return this == HOURS || this == GIFT;
    }

    public static Decision of(String word) {
        return Arrays.stream(values())
                .filter(decision -> decision.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No decision is called " + word));
    }
}
