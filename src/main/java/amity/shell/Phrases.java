package amity.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words to be found in a sentence: commas part them, and a star stands for any ending. */
public final class Phrases {
    private static final String LETTER = "[\\p{L}\\p{N}]";
    private final Pattern pattern;

    private Phrases(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Phrases of(String phrases) {
        var any = Arrays.stream(phrases.split(","))
                .map(String::strip)
                .map(phrase -> phrase.endsWith("*")
                        ? Pattern.quote(phrase.substring(0, phrase.length() - 1)) + LETTER + "*"
                        : Pattern.quote(phrase))
                .collect(Collectors.joining("|"));
        return new Phrases(Pattern.compile("(?<!" + LETTER + ")(?:" + any + ")(?!" + LETTER + ")"));
    }

    public Matcher in(String sentence) {
        return pattern.matcher(plain(sentence));
    }

    /** Lower case and one sort of apostrophe, letter for letter, so that places stay the same. */
    private static String plain(String sentence) {
        var plain = sentence.toLowerCase(Locale.ROOT).replace('\'', '’');
        return plain.length() == sentence.length() ? plain : sentence.replace('\'', '’');
    }
}
