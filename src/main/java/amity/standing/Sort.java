package amity.standing;

import amity.shell.Keyword;
import java.util.Arrays;

/** In which order clients are shown. */
public enum Sort implements Keyword {
    NAME,
    REVENUE,
    TALK,
    TIER,
    GIVEN,
    RECEIVED,
    DRIFT;

    /** The order of that word; by revenue where there is none such. */
    public static Sort named(String word) {
        return Arrays.stream(values())
                .filter(sort -> sort.word().equals(word))
                .findFirst()
                .orElse(REVENUE);
    }
}
