package amity.clientpage.gelling.web;

import amity.shell.WordingChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a client and the practice gel.
 *
 * @param prospect it is asked before the first yes
 * @param values what the practice stands for
 * @param why as typed, where it was not kept
 * @param choices what can be done, where something is amiss
 * @param past what was said before, the latest first
 */
public record GellingPage(
        String client,
        String name,
        boolean prospect,
        List<String> values,
        List<Asked> questions,
        String why,
        @Nullable String sorry,
        List<Choosing> choices,
        List<Said> past) {
    public record Asked(String word, String label, List<Pick> picks) {}

    public record Pick(String word, String label, boolean picked) {}

    /** Something that can be done, with words for it; {@code address} is where it is begun, if not by saying so. */
    public record Choosing(
            String word,
            String what,
            String why,
            String words,
            String mail,
            WordingChange reword,
            @Nullable String address) {}

    public record Said(String when, String what, String why) {}
}
