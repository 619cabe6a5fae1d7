package amity.shell;

import amity.money.MinusSign;
import amity.money.Moneys;
import amity.money.Region;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of pages and messages, from the bundles under {@code messages/}. */
@Component
public class Words {
    private final MessageSource bundles;
    private final ByLanguage<Map<String, Phrases>> phrases = new ByLanguage<>(ConcurrentHashMap::new);

    Words(MessageSource bundles) {
        this.bundles = bundles;
    }

    /** Names one after the other: {@code Ann, Ben and Cy}. */
    public String listed(List<String> names) {
        return listed(names, names.size());
    }

    /** The same, with how many more there are than are named. */
    public String listed(List<String> names, int all) {
        if (all > names.size()) return say("list.more", String.join(", ", names), all - names.size());
        return names.size() < 2
                ? String.join("", names)
                : say("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** The sentence under a key with its arguments filled in; a missing key is a defect and fails. */
    public String say(String key, Object... arguments) {
        var said = bundles.getMessage(
                key,
                Arrays.stream(arguments).map(this::written).toArray(),
                null,
                Region.of(Region.country(), Language.here()));
        if (said == null) throw new MissingResourceException("No words for " + key, "messages", key);
        return Arrays.stream(arguments).anyMatch(Words::isBelowNothing) ? MinusSign.in(said) : said;
    }

    /** A figure that its place in the sentence writes; a path or a name keeps its hyphens. */
    private static boolean isBelowNothing(@Nullable Object argument) {
        return argument instanceof Number figure && figure.doubleValue() < 0;
    }

    /** The words under a key as they are found in what people write, put together once in each language. */
    public Phrases phrases(String key) {
        return phrases.here().computeIfAbsent(key, unread -> Phrases.of(say(unread)));
    }

    /** What begins a sentence of its own, put inside another: a small word leaves its capital there, a name keeps it. */
    public String within(String said) {
        return !phrases("list.small").in(said).lookingAt()
                ? said
                : said.substring(0, 1).toLowerCase(Language.here()) + said.substring(1);
    }

    /** A day, a time or an amount that nobody wrote out is written as the region writes it, never as JSON does; several as a list is read. */
    private @Nullable Object written(@Nullable Object argument) {
        return switch (argument) {
            case LocalDate day -> Days.fullyDated(day);
            case LocalTime time -> Days.time(time);
            case Money money -> Moneys.shown(money);
            case List<?> several ->
                listed(several.stream().map(one -> String.valueOf(written(one))).toList());
            case null, default -> argument;
        };
    }
}
