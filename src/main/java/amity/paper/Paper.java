package amity.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A printed sheet: a title, a few sentences, and tables whose rows go on over as many pages as they need. */
public final class Paper {
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH");
    private static final float MARGIN = 50;
    private static final Color RULE = new Color(0x85, 0x89, 0x8a);
    private final Typeface typeface = new Typeface();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document;

    private Paper(Rectangle size) {
        document = new Document(size, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, out);
    }

    /** An upright sheet of the size that a country prints on, with its title on top. */
    public static Paper upright(String country, String title) {
        return new Paper(size(country)).titled(title);
    }

    /** The same lengthwise, for wide tables. */
    public static Paper lengthwise(String country, String title) {
        return new Paper(size(country).rotate()).titled(title);
    }

    private Paper titled(String title) {
        document.addTitle(title);
        document.open();
        document.add(new Paragraph(22, typeface.written(title), typeface.bold(18)));
        return this;
    }

    public Paper say(String sentence) {
        var paragraph = new Paragraph(15, typeface.written(sentence), typeface.plain(10.5f));
        paragraph.setSpacingBefore(4);
        document.add(paragraph);
        return this;
    }

    public Paper heading(String words) {
        var heading = new Paragraph(18, typeface.written(words), typeface.bold(13));
        heading.setSpacingBefore(14);
        document.add(heading);
        return this;
    }

    /** A column of a table: its heading, how wide it is beside the others, and whether it holds figures. */
    public record Column(String heading, int width, boolean figures) {
        public static Column of(String heading, int width) {
            return new Column(heading, width, false);
        }

        public static Column figures(String heading, int width) {
            return new Column(heading, width, true);
        }
    }

    /** A table whose headings come again on each page. */
    public Paper table(List<Column> columns, List<List<String>> rows) {
        var table = new PdfPTable(columns.size());
        table.setWidths(columns.stream().mapToInt(Column::width).toArray());
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        columns.forEach(column -> table.addCell(cell(column.heading(), column, true)));
        for (var row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                table.addCell(cell(row.get(i), columns.get(i), false));
            }
        }
        document.add(table);
        return this;
    }

    private PdfPCell cell(String words, Column column, boolean heading) {
        var lines = words.lines().map(typeface::written).toList();
        var cell = new PdfPCell(
                new Phrase(12.5f, String.join("\n", lines), heading ? typeface.bold(9.5f) : typeface.plain(9.5f)));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(RULE);
        cell.setBorderWidth(0.5f);
        cell.setPadding(4);
        cell.setHorizontalAlignment(column.figures() ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
        return cell;
    }

    public PrintableDocument print() {
        document.close();
        return new PrintableDocument(out.toByteArray(), typeface.lacking());
    }

    private static Rectangle size(String country) {
        return LETTER.contains(country) ? PageSize.LETTER : PageSize.A4;
    }
}
