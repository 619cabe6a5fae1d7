package amity.paper;

import amity.shell.Keyword;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** The sheets of labels that stationers sell, and the envelope a card comes in; lengths in millimetres. */
public enum Labels implements Keyword {
    A4_21(new Grid(210, 297, 3, 7, 7.2, 15.15, 66.0, 38.1, 63.5, 38.1)),
    A4_14(new Grid(210, 297, 2, 7, 4.65, 15.15, 101.6, 38.1, 99.1, 38.1)),
    US_30(new Grid(215.9, 279.4, 3, 10, 4.76, 12.7, 69.85, 25.4, 66.68, 25.4)),
    ENVELOPE(new Grid(162, 114, 1, 1, 55, 45, 100, 60, 100, 60));

    private static final double POINTS = 72 / 25.4;
    private static final double MARGIN = 3;
    private static final float LARGEST = 11;
    private static final float SMALLEST = 5;
    private static final float LEADING = 1.2f;
    private final Grid grid;

    Labels(Grid grid) {
        this.grid = grid;
    }

    private record Grid(
            double width,
            double height,
            int across,
            int down,
            double left,
            double top,
            double stepAcross,
            double stepDown,
            double labelWidth,
            double labelHeight) {
        int places() {
            return across * down;
        }
    }

    public int places() {
        return grid.places();
    }

    /** Prints one label for each address, its lines from top to bottom, after so many that are already off the first sheet. */
    public PrintableDocument print(List<List<String>> addresses, int used) {
        var out = new ByteArrayOutputStream();
        var typeface = new Typeface();
        var document = new Document(new Rectangle(points(grid.width), points(grid.height)), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        writer.setPageEmpty(false);
        for (int i = 0; i < addresses.size(); i++) {
            int place = (used + i) % places();
            if (i > 0 && place == 0) {
                document.newPage();
                writer.setPageEmpty(false);
            }
            draw(writer.getDirectContent(), typeface, addresses.get(i), place);
        }
        document.close();
        return new PrintableDocument(out.toByteArray(), typeface.lacking());
    }

    private void draw(PdfContentByte page, Typeface typeface, List<String> address, int place) {
        var written = address.stream()
                .map(typeface::written)
                .filter(line -> !line.isEmpty())
                .toList();
        float width = points(grid.labelWidth - 2 * MARGIN);
        float height = points(grid.labelHeight - 2 * MARGIN);
        float size = size(written, width, height);
        var lines = wrapped(written, width, size);
        float x = points(grid.left + place % grid.across * grid.stepAcross + MARGIN);
        float top = points(grid.height - grid.top - (double) (place / grid.across) * grid.stepDown - MARGIN);
        float y = top - Math.max(0, height - lines.size() * size * LEADING) / 2 - size;
        page.beginText();
        page.setFontAndSize(Typeface.PLAIN, size);
        for (var line : lines) {
            page.setTextMatrix(x, y);
            page.showText(line);
            y -= size * LEADING;
        }
        page.endText();
    }

    /** The largest size at which no line is broken, else the largest at which all of it fits. */
    private static float size(List<String> lines, float width, float height) {
        float fits = SMALLEST;
        for (float size = LARGEST; size >= SMALLEST; size -= 0.5f) {
            var wrapped = wrapped(lines, width, size);
            if (wrapped.size() * size * LEADING <= height) {
                if (wrapped.size() == lines.size()) return size;
                fits = Math.max(fits, size);
            }
        }
        return fits;
    }

    private static List<String> wrapped(List<String> lines, float width, float size) {
        var wrapped = new ArrayList<String>();
        for (var line : lines) {
            var rest = line;
            while (Typeface.PLAIN.getWidthPoint(rest, size) > width) {
                int end = end(rest, width, size);
                wrapped.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            }
            wrapped.add(rest);
        }
        return wrapped;
    }

    /** Where a line that is too long is broken: at the last space that fits, else in the word. */
    private static int end(String line, float width, float size) {
        int end = line.offsetByCodePoints(0, 1);
        while (Typeface.PLAIN.getWidthPoint(line.substring(0, line.offsetByCodePoints(end, 1)), size) <= width) {
            end = line.offsetByCodePoints(end, 1);
        }
        int space = line.lastIndexOf(' ', end);
        return space > 0 ? space : end;
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }
}
