package amity.shell;

import java.util.Locale;
import java.util.MissingResourceException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of pages and messages, from the bundles under {@code messages/}. */
@Component
public class Words {
    private final MessageSource bundles;

    Words(MessageSource bundles) {
        this.bundles = bundles;
    }

    /** The sentence under a key with its arguments filled in; a missing key is a defect and fails. */
    public String say(String key, Object... arguments) {
        var said = bundles.getMessage(key, arguments, null, Locale.UK);
        if (said == null) {
            throw new MissingResourceException("No words for " + key, "messages", key);
        }
        return said;
    }
}
