package amity.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three things a card says: I value you; thank you for this year's work; I look forward to the next. */
public enum Saying {
    VALUE,
    THANKS,
    NEXT;

    public static Optional<Saying> named(String word) {
        return Arrays.stream(values())
                .filter(saying -> saying.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
