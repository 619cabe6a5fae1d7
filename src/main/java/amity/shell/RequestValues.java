package amity.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what a form or an address sends; what it cannot be is refused in one sentence. */
public final class RequestValues {
    private static final int FIRST = 1900;
    private static final int LAST = 9_000;

    private RequestValues() {}

    public static UUID id(String text) {
        return read(text, UUID::fromString);
    }

    /** A word of a list, as our own forms write it: {@code not-this}. */
    public static <E extends Enum<E> & Keyword> E word(Class<E> type, String text) {
        return read(text, word -> Keyword.of(type, word));
    }

    /**
     * A day as our own forms and links write it, in a year around which pages can show others.
     *
     * @throws DateTimeException for anything else
     */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text.strip());
        if (day.getYear() < FIRST || day.getYear() > LAST) throw new DateTimeException("A year beyond all calendars");
        return day;
    }

    /** A day as somebody typed it, or a refusal in the sentence of that key, which may say what was typed. */
    public static LocalDate day(String typed, Words words, String wrong) {
        return read(typed, LocalDate::parse, () -> words.say(wrong, typed));
    }

    public static <T> T read(String text, Function<String, T> reader) {
        return read(text, reader, () -> Refusal.sentence("refusal.sent.amity-could-not-understand"));
    }

    /** What somebody typed, which can be wrong in a way that is worth a sentence of its own. */
    public static <T> T read(String text, Function<String, T> reader, Supplier<String> wrong) {
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
            throw new Refusal(wrong.get());
        }
    }
}
