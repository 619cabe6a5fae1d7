package amity.moment;

import amity.shell.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The word table of the bundle {@code cues}: finds in a sentence the words that hint at what it tells. */
@Component
class Cues {
    private static final String LETTER = "[\\p{L}\\p{N}]";
    private final Words words;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Cues(Words words) {
        this.words = words;
    }

    boolean in(String sentence, String cue) {
        return at(sentence, cue).isPresent();
    }

    /** Where the first of the cue's words stands. */
    OptionalInt at(String sentence, String cue) {
        var found = find(sentence, cue);
        return found.find() ? OptionalInt.of(found.start()) : OptionalInt.empty();
    }

    Matcher find(String sentence, String cue) {
        return patterns.computeIfAbsent(cue, key -> pattern(words.say("cue." + key)))
                .matcher(plain(sentence));
    }

    /** Lower case and one sort of apostrophe, letter for letter, so that places stay the same. */
    private static String plain(String sentence) {
        var plain = sentence.toLowerCase(Locale.ROOT).replace('\'', '’');
        return plain.length() == sentence.length() ? plain : sentence.replace('\'', '’');
    }

    private static Pattern pattern(String cues) {
        var any = Arrays.stream(cues.split(","))
                .map(String::strip)
                .map(cue -> cue.endsWith("*")
                        ? Pattern.quote(cue.substring(0, cue.length() - 1)) + LETTER + "*"
                        : Pattern.quote(cue))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!" + LETTER + ")(?:" + any + ")(?!" + LETTER + ")");
    }
}
