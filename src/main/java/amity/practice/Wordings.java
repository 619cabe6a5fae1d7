package amity.practice;

import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The wordings that Amity proposes, each until the user puts it her way. */
@Component
@Transactional
public class Wordings {
    private static final String SETTING = "wording.";
    private static final int LONGEST = 4_000;
    private final Practices practices;
    private final Words words;

    Wordings(Practices practices, Words words) {
        this.practices = practices;
        this.words = words;
    }

    /** The wording under a key of the message bundles, hers if she has one. */
    @Transactional(readOnly = true)
    public Wording of(Practice practice, String key) {
        return wording(key, practices.setting(practice.id(), SETTING + key).orElse(""));
    }

    /** Many at once, in their order. */
    @Transactional(readOnly = true)
    public List<Wording> of(Practice practice, List<String> keys) {
        var settings = practices.settings(practice.id());
        return keys.stream()
                .map(key -> wording(key, settings.getOrDefault(SETTING + key, "")))
                .toList();
    }

    private Wording wording(String key, String own) {
        return own.isEmpty() ? new Wording(key, words.say(key), false) : new Wording(key, own, true);
    }

    /** Keeps her way of saying it; refuses one without words, and one that nobody would read. */
    public Wording keep(Practice practice, String key, String text) {
        var said = text.strip();
        if (said.isEmpty()) throw new Refusal(words.say("wording.empty"));
        if (said.length() > LONGEST) throw new Refusal(words.say("wording.long", LONGEST));
        boolean usual = said.equals(words.say(key));
        practices.set(practice.id(), SETTING + key, usual ? "" : said);
        return new Wording(key, said, !usual);
    }

    /** Goes back to what Amity proposes. */
    public void usual(Practice practice, String key) {
        practices.set(practice.id(), SETTING + key, "");
    }
}
