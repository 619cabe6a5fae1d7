package amity.clientpage.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the reading, which opens to its sentence and the moments behind it.
 *
 * @param words the figure in a few plain words
 * @param sentence how it comes to that
 * @param method how it was worked out, for who wants to know
 * @param otherwise what the user says instead, while she does
 * @param choice what she may say instead; null where the figure is her own answer
 * @param more how many more moments there are than those shown
 * @param way to what can be said or done about it, where there is something
 */
public record ReadingLine(
        String name,
        String words,
        String sentence,
        @Nullable String method,
        @Nullable Otherwise otherwise,
        @Nullable Choice choice,
        List<Behind> moments,
        int more,
        @Nullable String way) {
    ReadingLine leading(String way) {
        return new ReadingLine(name, words, sentence, method, otherwise, choice, moments, more, way);
    }

    public record Otherwise(String words, String sentence, String takeBack) {}

    /** The words she may say instead, and where they are sent; she looks again on {@code until} unless she says another day. */
    public record Choice(String figure, String address, List<ClientPage.Pick> words, String until) {}

    public record Behind(String when, String words, String address) {}
}
