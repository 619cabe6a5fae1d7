package amity.moment;

import amity.shell.Words;
import org.springframework.stereotype.Component;

/** The word table of the bundle {@code cues}: finds in a sentence the words that hint at what it tells. */
@Component
record Cues(Words words) {
    boolean in(String sentence, String cue) {
        return words.phrases("cue." + cue).in(sentence).find();
    }
}
