package amity.portal.sharing;

import amity.shell.Refusal;
import java.util.Arrays;
import java.util.Locale;

/** What is on a client’s page only once it was spoken about with them, and switched on. */
public enum Part {
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

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
