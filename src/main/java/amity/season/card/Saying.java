package amity.season.card;

import java.util.Locale;

/** The three things a card says: I value you; thank you for this year's work; I look forward to the next. */
public enum Saying {
    VALUE,
    THANKS,
    NEXT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
