package amity.money;

import java.util.regex.Pattern;

/** The minus of figures that people read: −£488.00, as wide as a plus; a hyphen is for words. */
public final class MinusSign {
    private static final String SIGN = "−";
    private static final Pattern HYPHEN =
            Pattern.compile("(?<![\\p{L}\\p{N}“'/=.-])-(?=[\\d\\p{Sc}]|[A-Z]{1,3}\\p{Sc})");

    private MinusSign() {}

    /** The text with a true minus sign before negative figures. */
    public static String in(String words) {
        return words.indexOf('-') < 0 ? words : HYPHEN.matcher(words).replaceAll(SIGN);
    }

    /** What was typed, with a hyphen for a minus sign, as numbers are parsed. */
    static String plain(String typed) {
        return typed.replace(SIGN, "-");
    }
}
