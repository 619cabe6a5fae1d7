package amity.moment;

import amity.shell.ByLanguage;
import amity.shell.Phrases;
import amity.shell.Words;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The word table of the bundle {@code cues}: finds in a sentence the words that hint at what it tells. */
@Component
class Cues {
    private final Words words;
    private final ByLanguage<Map<String, Phrases>> phrases = new ByLanguage<>(ConcurrentHashMap::new);

    Cues(Words words) {
        this.words = words;
    }

    boolean in(String sentence, String cue) {
        return phrases.here()
                .computeIfAbsent(cue, key -> Phrases.of(words.say("cue." + key)))
                .in(sentence)
                .find();
    }
}
