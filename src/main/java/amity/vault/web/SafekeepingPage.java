package amity.vault.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done to keep a book safe.
 *
 * @param last when it was backed up last, in words
 * @param sorry why something could not be done
 */
public record SafekeepingPage(
        String folder,
        String last,
        List<Line> copies,
        boolean asksPassword,
        @Nullable String sorry) {

    public record Line(String name, String madeAt, String size) {}
}
