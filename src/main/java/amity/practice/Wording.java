package amity.practice;

import amity.shell.Language;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to say or write, in the user's voice; names stand in braces, {@code {name}}, until they are known.
 *
 * @param own whether the user has put it her way
 */
public record Wording(String key, String text, boolean own) {
    private static final String NAME = "name";
    private static final Pattern BEGINNING = Pattern.compile("(?<=^|[.?!] )\\{name}, (.)");
    private static final Pattern WITHIN = Pattern.compile(",? \\{name}(?:,(?= and ))?");

    /** With what is known filled in; what is not stays as it stands, and a sentence to nobody by name does without one. */
    public String with(Map<String, String> known) {
        var said = known.getOrDefault(NAME, "?").isEmpty() ? unnamed(text) : text;
        for (var one : known.entrySet()) {
            said = said.replace("{" + one.getKey() + "}", one.getValue());
        }
        return said;
    }

    private static String unnamed(String text) {
        var rest =
                BEGINNING.matcher(text).replaceAll(begun -> Matcher.quoteReplacement(Language.capital(begun.group(1))));
        return WITHIN.matcher(rest).replaceAll("");
    }
}
