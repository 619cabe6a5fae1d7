package amity.portal.content;

import amity.shell.Keyword;
import amity.shell.Refusal;

/** What is on a client’s page only once it was spoken about with them, and switched on. */
public enum Part implements Keyword {
    AGREEMENT,
    ASK,
    TESTIMONIAL,
    REFERRAL,
    BOTH_GAVE;

    public static Part named(String word) {
        return Keyword.find(Part.class, word)
                .orElseThrow(() -> Refusal.of("refusal.part.nothing-can-shown-reload", word));
    }
}
