package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who introduced a client, and whom it has introduced.
 *
 * @param typed what could not be kept, as it was sent
 * @param sorry what is wrong with it
 */
public record IntroductionsPage(
        String id,
        String name,
        List<Line> by,
        List<Line> brought,
        @Nullable Typed typed,
        @Nullable String sorry) {

    /** Who it was, or whom; {@code client} is empty for someone who is none. */
    public record Line(String id, String client, String name, String when) {}

    /** One of the two forms: {@code by} or {@code brought}, with the name and the day. */
    public record Typed(String side, String name, String on) {}

    public Typed typed(String side) {
        return typed != null && typed.side().equals(side) ? typed : new Typed(side, "", "");
    }

    public boolean isOpen(String side) {
        return typed != null && typed.side().equals(side);
    }
}
