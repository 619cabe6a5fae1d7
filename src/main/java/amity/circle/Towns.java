package amity.circle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Towns as they are compared: without case, accents and signs, “St” being “Saint”. Of what stands between commas each part may be the
 * town, for people write “Raman & Hale, Leeds” and “Leeds, Yorkshire”; a function names its town first.
 */
final class Towns {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\b(st|ste|sainte)\\b");

    private Towns() {}

    static String normal(String town) {
        var plain = ACCENTS.matcher(Normalizer.normalize(town, Normalizer.Form.NFKD))
                .replaceAll("");
        var words =
                SIGNS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return SAINT.matcher(words).replaceAll("saint");
    }

    /** Whether a function in a town is in the town that somebody is said to be in. */
    static boolean isNear(String functions, String theirs) {
        var town = normal(functions.split(",", 2)[0]);
        return !town.isEmpty()
                && Arrays.stream(theirs.split(","))
                        .anyMatch(part -> normal(part).equals(town));
    }
}
