package amity.shell;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The language words are said in: the first that there are words in of those somebody asks for. A page asks for what the browser
 * asks for, a command for what its environment names. What a member chose will come before that, and after hers what her practice
 * chose: there is nothing to choose as long as all words are English. How figures are written is the region's, not the language's.
 */
public final class Language {
    /** What is said where nothing else is asked for: the language of the bundles without one in their name. */
    public static final Locale PLAIN = Locale.UK;

    private static final ResourceBundle.Control OURS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();
    private static final Map<Locale, Locale> SPOKEN = new ConcurrentHashMap<>();

    /** The order in which POSIX asks for the language of messages. */
    private static final List<String> ENVIRONMENT = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private Language() {}

    public static Locale of(Stream<Locale> asked) {
        return asked.map(Locale::getLanguage)
                .filter(Language::isThere)
                .findFirst()
                .filter(language -> !language.equals(PLAIN.getLanguage()))
                .map(Locale::of)
                .orElse(PLAIN);
    }

    /** What the environment of a command asks for, as in {@code LANG=fr_FR.UTF-8}. */
    public static Locale of(Map<String, String> environment) {
        return of(ENVIRONMENT.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(named -> !named.isEmpty())
                .limit(1)
                .map(named ->
                        Locale.forLanguageTag(named.replaceFirst("[.@].*", "").replace('_', '-'))));
    }

    /** What this thread speaks. Every sentence asks. */
    public static Locale here() {
        var entered = LocaleContextHolder.getLocaleContext();
        var locale = entered == null ? null : entered.getLocale();
        return locale == null ? PLAIN : SPOKEN.computeIfAbsent(locale, asked -> of(Stream.of(asked)));
    }

    /** A bundle that is needed before anything is started, in the language of {@link #here()}. */
    public static ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, here(), OURS);
    }

    /** A table or a text that comes with Amity, in the language of {@link #here()} where it has one: {@code /guide/season_fr.md}. */
    public static InputStream file(String path) {
        int dot = path.lastIndexOf('.');
        var spoken = path.substring(0, dot) + "_" + here().getLanguage() + path.substring(dot);
        var translated = Language.class.getResourceAsStream(spoken);
        return translated != null ? translated : Objects.requireNonNull(Language.class.getResourceAsStream(path), path);
    }

    /** What begins with a capital as a sentence does. */
    public static String capital(String words) {
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(here()) + words.substring(first);
    }

    /** A country's name, given its two letters. */
    public static String country(String code) {
        return Locale.of("", code).getDisplayCountry(here());
    }

    /** There are words where there are those of every page. */
    private static boolean isThere(String language) {
        if (language.equals(PLAIN.getLanguage()) || FOUND.contains(language)) return true;
        return language.matches("[a-z]{2,3}")
                && Language.class.getResource("/messages/shell_" + language + ".properties") != null
                && FOUND.add(language);
    }
}
