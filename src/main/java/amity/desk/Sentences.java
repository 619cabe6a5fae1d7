package amity.desk;

import java.util.Locale;

/** The small change of sentences: capitals, short days, times. */
final class Sentences {
    private Sentences() {}

    static String capital(String words) {
        var end = words.offsetByCodePoints(0, Math.min(1, words.codePointCount(0, words.length())));
        return words.substring(0, end).toUpperCase(Locale.UK) + words.substring(end);
    }
}
