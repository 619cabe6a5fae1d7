package amity.client;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are compared: without case, accents, punctuation and company suffixes. */
public final class Names {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SUFFIX = Pattern.compile(
            " (ltd|limited|llc|llp|lp|inc|incorporated|corp|corporation|co|company|plc|gmbh|ag|kg|ug|bv|nv|sa|sas|sarl|srl|spa|sl|lda|ltda|oy|ab|as|aps|pty|pte|kk)$");
    private static final int KEPT = 300;

    private Names() {}

    /** The name to compare by; a name that is nothing but a suffix or signs stays as it is, in lower case. */
    public static String normal(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
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
        return cut(words.isEmpty() ? name.strip().toLowerCase(Locale.ROOT) : words);
    }

    /** It ends like that of a company. */
    public static boolean isSuffixed(String name) {
        var words = PUNCTUATION
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return SUFFIX.matcher(words).find();
    }

    /** An e-mail address as it is compared. */
    public static String email(String address) {
        return cut(address.strip().toLowerCase(Locale.ROOT));
    }

    /** What a name is sorted by in lists, and looked for: without case and accents. */
    public static String sort(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return cut(plain.toLowerCase(Locale.ROOT).strip());
    }

    private static String cut(String words) {
        return words.length() <= KEPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, KEPT)));
    }
}
