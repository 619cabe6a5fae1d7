package amity.gift.web;

import amity.paper.Paper;
import amity.paper.Paper.Column;
import amity.practice.Practice;
import amity.shell.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The gift register to take along: as a CSV file of which a spreadsheet runs nothing, and as a printed sheet. */
@Component
record RegisterFile(Words words) {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n|";

    String of(RegisterPage page) {
        var file = new StringWriter();
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(
                    Stream.of("date", "person", "item", "value", "kind", "stage", "deductible", "reason", "reaction")
                            .map(column -> words.say("register." + column))
                            .toArray(String[]::new));
            page.rows()
                    .forEach(row -> csv.writeRecord(
                            row.date().plain(),
                            harmless(row.name()),
                            harmless(row.item()),
                            row.value().plain(),
                            row.kind(),
                            row.stage(),
                            row.deductible().plain(),
                            harmless(row.reason()),
                            row.reaction()));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return file.toString();
    }

    /** The same as a sheet to print, with the sources of the law under it. */
    byte[] printed(Practice practice, RegisterPage page) {
        var paper = Paper.lengthwise(practice.country(), page.title())
                .say(practice.name())
                .say(page.sums());
        if (page.rows().isEmpty())
            return paper.say(words.say("register.none")).print().pdf();
        paper.table(
                List.of(
                        Column.of(words.say("register.date"), 9),
                        Column.of(words.say("register.person"), 14),
                        Column.of(words.say("register.item"), 17),
                        Column.figures(words.say("register.value"), 8),
                        Column.of(words.say("register.kind"), 11),
                        Column.of(words.say("register.stage"), 8),
                        Column.figures(words.say("register.deductible"), 12),
                        Column.of(words.say("register.reason"), 24),
                        Column.of(words.say("register.reaction"), 9)),
                page.rows().stream().map(RegisterFile::cells).toList());
        page.sources().forEach(paper::say);
        return paper.print().pdf();
    }

    private static List<String> cells(RegisterPage.Row row) {
        return List.of(
                row.date().shown(),
                row.name(),
                row.item(),
                row.value().shown(),
                row.kind(),
                row.stage(),
                row.deductible().shown(),
                row.reason(),
                row.reaction());
    }

    /** An apostrophe before what a spreadsheet would take for a formula. */
    private static String harmless(String cell) {
        var text = cell.strip();
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
