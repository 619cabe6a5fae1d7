package amity.partnership.web;

import amity.shell.WordingChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changing it: where it is not what is wanted.
 *
 * @param id null while it is not begun
 * @param missing what never came back, and what was given meanwhile
 * @param due the day has come to say what came of it
 * @param since how it stood when it was begun, and how it stands now
 * @param outcome what came of it, once it is over
 */
public record TransitionPart(
        @Nullable String id,
        String missing,
        List<Step> stages,
        String step,
        String review,
        String laterReview,
        @Nullable String says,
        boolean due,
        List<String> since,
        List<ClientPart.Line> looks,
        List<Ending> endings,
        Terms terms,
        @Nullable String outcome) {
    public record Step(String name, boolean current, boolean done) {}

    /** One plain ending, or that it is what she wants. */
    public record Ending(String word, String name, String meaning) {}

    public record Terms(String words, String mail, WordingChange reword) {}
}
