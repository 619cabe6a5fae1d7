package amity.practice;

import java.util.Map;

/**
 * Words to say or write, in the user's voice; names stand in braces, {@code {name}}, until they are known.
 *
 * @param own whether the user has put it her way
 */
public record Wording(String key, String text, boolean own) {
    /** With what is known filled in; what is not stays as it stands. */
    public String with(Map<String, String> known) {
        var said = text;
        for (var one : known.entrySet()) {
            said = said.replace("{" + one.getKey() + "}", one.getValue());
        }
        return said;
    }
}
