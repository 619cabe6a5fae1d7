package amity.paper;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The embedded font of one document, and the words met that it cannot write. */
final class Typeface {
    static final BaseFont PLAIN = load("DejaVuSansCondensed.ttf");
    static final BaseFont BOLD = load("DejaVuSansCondensed-Bold.ttf");
    private static final String BOX = "□";
    private final Set<String> lacking = new LinkedHashSet<>();

    Font plain(float size) {
        return new Font(PLAIN, size);
    }

    Font bold(float size) {
        return new Font(BOLD, size);
    }

    /** The text with a box for every sign that the font lacks; such texts are remembered. */
    String written(String words) {
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}]", " ");
        var written = new StringBuilder();
        composed.codePoints().forEach(sign -> {
            if (Character.isWhitespace(sign)) {
                written.append(' ');
            } else if (PLAIN.charExists(sign) && BOLD.charExists(sign)) {
                written.appendCodePoint(sign);
            } else {
                written.append(BOX);
                lacking.add(words.strip());
            }
        });
        return written.toString().strip();
    }

    List<String> lacking() {
        return List.copyOf(lacking);
    }

    private static BaseFont load(String name) {
        try (var file = requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + name), name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, file.readAllBytes(), null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
