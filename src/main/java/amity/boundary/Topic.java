package amity.boundary;

import amity.shell.Refusal;
import amity.shell.Words;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * What is not brought up; commas part several.
 *
 * @param topics the words of each, taken apart once: the guard looks at them again and again
 */
@NamedInterface("shared")
public record Topic(String words, List<Set<String>> topics) implements Terms {
    private static final Set<String> SMALL = Set.of(
            "a",
            "about",
            "all",
            "an",
            "and",
            "any",
            "anything",
            "at",
            "for",
            "from",
            "her",
            "hers",
            "his",
            "in",
            "its",
            "my",
            "no",
            "not",
            "of",
            "on",
            "or",
            "our",
            "s",
            "the",
            "their",
            "theirs",
            "to",
            "with",
            "your");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern COMMAS = Pattern.compile("[,;/]");
    private static final int WHOLE = 3;

    public Topic {
        if (topics.isEmpty()) throw Refusal.of("refusal.topic.word-two-not-brought");
    }

    public Topic(String words) {
        this(words.strip(), topics(words));
    }

    /** The topic in these words; empty where they name none. */
    static Optional<Topic> named(String words) {
        return topics(words).isEmpty() ? Optional.empty() : Optional.of(new Topic(words));
    }

    @Override
    public BoundaryKind kind() {
        return BoundaryKind.TOPIC;
    }

    @Override
    public String row() {
        return words;
    }

    @Override
    public Map<String, List<String>> fields() {
        return Map.of("words", List.of(words));
    }

    @Override
    public String said(Words bundle, Boundary boundary) {
        return bundle.say("boundary.terms.topic", words);
    }

    @Override
    public String wording(Words bundle, Boundary boundary) {
        return bundle.say("boundary.wording.topic", words);
    }

    @Override
    public boolean concerns(Action action) {
        return isIn(action.about());
    }

    /** A text speaks of it: all the words of one topic are in it, whatever their case, accents and endings in s. */
    public boolean isIn(String text) {
        var there = plain(text);
        return !there.isEmpty() && topics.stream().anyMatch(there::containsAll);
    }

    private static List<Set<String>> topics(String words) {
        return COMMAS.splitAsStream(words)
                .map(Topic::plain)
                .filter(topic -> !topic.isEmpty())
                .toList();
    }

    /** Its words but the smallest, without case, accents and endings. */
    private static Set<String> plain(String text) {
        var letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = new HashSet<String>();
        for (int from = 0, at = 0; at <= letters.length(); at++) {
            if (at < letters.length() && Character.isLetterOrDigit(letters.charAt(at))) continue;
            var word = letters.substring(from, at);
            if (!word.isEmpty() && !SMALL.contains(word)) words.add(stem(word));
            from = at + 1;
        }
        return words;
    }

    private static String stem(String word) {
        return word.length() > WHOLE && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
