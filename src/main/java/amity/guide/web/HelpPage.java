package amity.guide.web;

import amity.guide.Chapter;
import amity.guide.Guide;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guide, opened at its list of chapters, at what was looked for, or at one chapter.
 *
 * @param sought the words that were looked for; empty when nothing was
 */
public record HelpPage(List<Chapter> chapters, @Nullable Chapter open, String sought, List<Guide.Finding> findings) {

    /** The chapter's HTML, not escaped: we wrote it ourselves. */
    public Content shown() {
        return output -> output.writeContent(open == null ? "" : open.html());
    }
}
