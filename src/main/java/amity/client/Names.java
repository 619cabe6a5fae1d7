package amity.client;

import amity.shell.Refusal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as they are compared (without case, accents, punctuation and company suffixes) and abbreviated. */
public final class Names {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SUFFIX = Pattern.compile(
            " (ltd|limited|llc|llp|lp|inc|incorporated|corp|corporation|co|company|plc|gmbh|ag|kg|ug|bv|nv|sa|sas|sarl|srl|spa|sl|lda|ltda|oy|ab|as|aps|pty|pte|kk)$");
    private static final int KEPT = 300;

    /** Nobody is called by more, and every name is compared with every other. */
    private static final int LONGEST = 200;

    /** So much of a name is looked at, however long it is: accents and signs may fall away before {@link #KEPT} are kept. */
    private static final int READ = 4 * KEPT;

    private Names() {}

    /** The first letters of the first and last word of a name. */
    public static String initials(String name) {
        var parts = Stream.of(name.strip().split("[\\s.,]+"))
                .filter(part -> !part.isEmpty() && Character.isLetterOrDigit(part.codePointAt(0)))
                .toList();
        if (parts.isEmpty()) return "·";
        var first = Character.toString(parts.getFirst().codePointAt(0));
        return (parts.size() == 1
                        ? first
                        : first + Character.toString(parts.getLast().codePointAt(0)))
                .toUpperCase(Locale.ROOT);
    }

    /** A name as it is kept; refuses an empty one with the sentence of {@code missing}, and one that is too long. */
    static String of(String typed, String missing) {
        if (typed.isBlank()) throw Refusal.of(missing);
        if (typed.strip().length() > LONGEST) throw Refusal.of("refusal.names.name-characters-most-write", LONGEST);
        return typed.strip();
    }

    /** The name to compare by; a name that is nothing but a suffix or signs stays as it is, in lower case. */
    public static String normal(String name) {
        var read = cut(name, READ);
        var plain = ACCENTS.matcher(Normalizer.normalize(read, Normalizer.Form.NFKD))
                .replaceAll("");
        var words = PUNCTUATION
                .matcher(plain.toLowerCase(Locale.ROOT).replace("&", " and "))
                .replaceAll(" ")
                .strip();
        var before = "";
        while (!before.equals(words)) {
            before = words;
            words = SUFFIX.matcher(words).replaceFirst("");
        }
        return cut(words.isEmpty() ? read.strip().toLowerCase(Locale.ROOT) : words, KEPT);
    }

    /** Whether it ends like a company’s name. */
    public static boolean isSuffixed(String name) {
        var words = PUNCTUATION
                .matcher(cut(name, READ).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return SUFFIX.matcher(words).find();
    }

    /** An e-mail address as it is compared. */
    public static String email(String address) {
        return cut(cut(address, READ).strip().toLowerCase(Locale.ROOT), KEPT);
    }

    /** What a name is sorted by in lists, and looked for: without case and accents. */
    public static String sort(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(cut(name, READ), Normalizer.Form.NFKD))
                .replaceAll("");
        return cut(plain.toLowerCase(Locale.ROOT).strip(), KEPT);
    }

    private static String cut(String words, int length) {
        return words.length() <= length
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, length)));
    }
}
