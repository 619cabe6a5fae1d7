package amity.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a card to someone speaks of: what she does is kept, never why. */
public enum CardSubject {
    CHRISTMAS,
    GREETINGS,
    NEW_YEAR,
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CardSubject> named(String word) {
        return Arrays.stream(values())
                .filter(wording -> wording.word().equals(word))
                .findFirst();
    }
}
