package amity.partnership.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All about asking one client: what could be asked, what is open, suggestions that were invited, and what came of earlier asks.
 *
 * @param ways the six ways by their words, to choose from
 * @param typed what was typed where it could not be kept, by field
 * @param parted nothing is asked there any more
 */
public record AskPage(
        String name,
        AskBox box,
        Map<String, String> ways,
        List<Invited> invited,
        List<Earlier> earlier,
        Map<String, String> typed,
        @Nullable String sorry,
        boolean parted) {

    /** An invitation to suggest; {@code open} until its day or until she closes it. */
    public record Invited(String id, String about, String until, boolean open) {}

    /**
     * An ask that is over.
     *
     * @param moment what came of it
     */
    public record Earlier(
            String id,
            String heading,
            String words,
            String what,
            boolean good,
            @Nullable String moment) {}

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }
}
