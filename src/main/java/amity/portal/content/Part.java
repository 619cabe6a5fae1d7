package amity.portal.content;

import amity.shell.Keyword;
import amity.shell.Refusal;
import java.util.Arrays;

/** What is on a client’s page only once it was spoken about with them, and switched on. */
public enum Part implements Keyword {
    AGREEMENT,
    ASK,
    TESTIMONIAL,
    REFERRAL,
    BOTH_GAVE;

    public static Part named(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.of("refusal.part.nothing-can-shown-reload", word));
    }
}
