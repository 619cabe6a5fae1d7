package amity.card;

import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a line of an invoice or a timer names as the work.
 *
 * @param words as they stand within a sentence, without an article
 * @param form how they take one
 * @param month the one that the line itself names
 */
record TaskName(String words, Form form, @Nullable Month month) {
    enum Form {
        /** “newsletter”, spoken of as the newsletter. */
        THING,
        /** “answering e-mails”. */
        DOING,
        /** “your diary”. */
        WHOSE
    }

    /** The same for all lines that speak of the same: newsletters are the newsletter. */
    String key() {
        var plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.endsWith("s") && !plain.endsWith("ss") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
