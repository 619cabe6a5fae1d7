package amity.season.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a card to someone speaks of: what she does is kept, never why. */
public enum Wording {
    CHRISTMAS,
    GREETINGS,
    NEW_YEAR,
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Wording> named(String word) {
        return Arrays.stream(values())
                .filter(wording -> wording.word().equals(word))
                .findFirst();
    }
}
