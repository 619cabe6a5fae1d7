package amity.relationship.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the reading, which opens to its sentence and the moments behind it.
 *
 * @param words the figure in a few plain words
 * @param sentence how it comes to that
 * @param method how it was worked out, for who wants to know
 * @param otherwise what the user says instead, while she does
 * @param more how many more moments there are than those shown
 */
public record Line(
        String name,
        String words,
        String sentence,
        @Nullable String method,
        @Nullable String otherwise,
        List<Behind> moments,
        int more) {
    /** A moment behind a figure, with the way to it in the list. */
    public record Behind(String when, String words, String address) {}
}
