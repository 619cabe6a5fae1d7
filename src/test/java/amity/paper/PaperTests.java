package amity.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTests {
    private static final List<String> LUKASZ = List.of("Łukasz Żurawski", "ulica Świętokrzyska 5", "00-116 Warszawa");
    private static final double MILLIMETRES = 25.4 / 72;

    @Test
    void names_of_all_europe_are_read_back_as_they_were_given() {
        var printed = Labels.A4_21.print(
                List.of(LUKASZ, List.of("Ðorđe Đoković"), List.of("Γιώργος Παπαδόπουλος"), List.of("Zoë Ní Bhriain")),
                0);

        assertThat(read(printed))
                .contains("Łukasz Żurawski", "Świętokrzyska", "Ðorđe Đoković", "Γιώργος", "Zoë Ní Bhriain");
        assertThat(printed.lacking()).isEmpty();
    }

    @Test
    void what_the_font_lacks_is_said_and_leaves_a_box() {
        var printed = Labels.A4_14.print(List.of(List.of("王小明", "12 High Street")), 0);

        assertThat(printed.lacking()).containsExactly("王小明");
        assertThat(read(printed)).contains("□□□", "12 High Street");
    }

    @ParameterizedTest
    @EnumSource
    void every_label_stays_on_its_own_label(Labels labels) {
        int many = labels.places() + 2;
        var printed = labels.print(
                IntStream.range(0, many)
                        .mapToObj(i -> List.of(
                                "Person " + i,
                                "The Very Long Name of a House that Nobody would Ever Find on a Map",
                                "1 Some Street",
                                "Some Village",
                                "Some Town",
                                "AB1 2CD",
                                "Ireland"))
                        .toList(),
                0);

        try (var pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(Math.ceilDiv(many, labels.places()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var signs = signs(printed);
        assertThat(read(printed)).contains("Person " + (many - 1)).contains("Ireland");
        assertThat(signs).allSatisfy(sign -> {
            assertThat(sign.getXDirAdj() + sign.getWidthDirAdj()).isLessThanOrEqualTo(sign.getPageWidth());
            assertThat(sign.getYDirAdj()).isBetween(0f, sign.getPageHeight());
        });
    }

    @Test
    void the_first_label_lies_where_the_stationer_cut_it_and_used_ones_are_left_out() {
        var first = signs(Labels.A4_21.print(List.of(LUKASZ), 0)).getFirst();
        var fifth = signs(Labels.A4_21.print(List.of(LUKASZ), 4)).getFirst();

        assertThat(first.getXDirAdj() * MILLIMETRES).isCloseTo(7.2 + 3, within(0.5));
        assertThat(first.getYDirAdj() * MILLIMETRES).isBetween(15.15 + 3, 15.15 + 38.1);
        assertThat((fifth.getXDirAdj() - first.getXDirAdj()) * MILLIMETRES).isCloseTo(66.0, within(0.1));
        assertThat((fifth.getYDirAdj() - first.getYDirAdj()) * MILLIMETRES).isCloseTo(38.1, within(0.1));
    }

    @Test
    void a_long_table_goes_on_with_its_headings_on_each_page() throws IOException {
        var printed = Paper.upright("GB", "Posting list")
                .say("Everything by 26 November.")
                .table(
                        List.of(Paper.Column.of("Who", 2), Paper.Column.figures("Worth", 1)),
                        IntStream.range(0, 90)
                                .mapToObj(i -> List.of("Person " + i, "£" + i))
                                .toList())
                .print();

        try (var pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(page(pdf, 1)).contains("Posting list", "Everything by 26 November.", "Who", "Worth");
            assertThat(page(pdf, 2)).contains("Who", "Worth", "Person 89");
        }
    }

    private static String page(PDDocument pdf, int page) throws IOException {
        var text = new PDFTextStripper();
        text.setStartPage(page);
        return text.getText(pdf);
    }

    static String read(PrintableDocument printed) {
        try (var pdf = Loader.loadPDF(printed.pdf())) {
            assertThat(pdf.getPages()).allSatisfy(page -> StreamSupport.stream(
                            page.getResources().getFontNames().spliterator(), false)
                    .forEach(font ->
                            assertThat(embedded(page.getResources(), font)).isTrue()));
            return new PDFTextStripper().getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean embedded(
            org.apache.pdfbox.pdmodel.PDResources resources, org.apache.pdfbox.cos.COSName font) {
        try {
            return resources.getFont(font).isEmbedded();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<TextPosition> signs(PrintableDocument printed) {
        var signs = new ArrayList<TextPosition>();
        try (var pdf = Loader.loadPDF(printed.pdf())) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    signs.add(sign);
                }
            };
            stripper.getText(pdf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return signs;
    }
}
