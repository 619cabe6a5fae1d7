package amity.standing;

import java.util.Arrays;
import java.util.Locale;

/** In which order clients are shown. */
public enum Sort {
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

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
