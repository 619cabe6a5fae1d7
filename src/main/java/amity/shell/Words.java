package amity.shell;

import amity.money.Moneys;
import amity.money.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.MissingResourceException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
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
        var said = bundles.getMessage(
                key, Arrays.stream(arguments).map(Words::written).toArray(), null, Region.here());
        if (said == null) {
            throw new MissingResourceException("No words for " + key, "messages", key);
        }
        return said;
    }

    /** A day or an amount that nobody wrote out is written as the region writes it, never as JSON does. */
    private static @Nullable Object written(@Nullable Object argument) {
        return switch (argument) {
            case LocalDate day -> Days.fullyDated(day);
            case Money money -> Moneys.shown(money);
            case null, default -> argument;
        };
    }
}
