package amity.partnership.web;

import amity.shell.WordingChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client could be asked for, or is being asked for now.
 *
 * @param back the page it stands on, where one comes back to
 * @param hidden why nothing is suggested here, where they are wanted without counting
 * @param timing whether it is a good moment
 * @param notNow what speaks against asking for anything today
 * @param more where all that could be asked stands; null where it does already
 */
public record AskBox(
        String client,
        String back,
        @Nullable Open open,
        @Nullable String hidden,
        String timing,
        List<String> notNow,
        List<Could> could,
        @Nullable String more) {

    /** They want to be asked for nothing. */
    public boolean isForbidden() {
        return open == null && hidden == null && could.isEmpty();
    }

    /**
     * Something that could be asked.
     *
     * @param wording the key of the wording
     * @param but what speaks against asking for this in particular
     * @param reword how it is put another way; null where there is no room for it
     */
    public record Could(
            String way,
            String heading,
            String words,
            String wording,
            String why,
            List<String> but,
            @Nullable WordingChange reword) {}

    /**
     * What is open.
     *
     * @param words or, where they are withheld, why
     * @param remind the day to think of it again, as it is typed; empty for none
     * @param reminder the same as it is read, or why there is none
     */
    public record Open(
            String id,
            String way,
            String heading,
            String words,
            String mail,
            boolean withheld,
            String state,
            List<Step> steps,
            String remind,
            String reminder) {
        public boolean is(String word) {
            return state.equals(word);
        }

        public String action() {
            return "/asks/" + id;
        }
    }

    /** A step that there was; {@code day} as it is typed, {@code when} as it is read. */
    public record Step(String word, String name, String day, String when) {}
}
