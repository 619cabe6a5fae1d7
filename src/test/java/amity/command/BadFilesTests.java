package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of which nothing, or not all, can be read: one sentence each, and nothing half imported. */
class BadFilesTests {
    private static final String HEADER = "Client Name,Invoice #,Date Issued,Date Paid,Line Total,Currency\n";

    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void an_empty_folder() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content, StandardCharsets.ISO_8859_1);
    }

    private Path large() throws IOException {
        var path = temp.resolve("large.csv");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024 + 1);
        }
        return path;
    }

    @Test
    void what_cannot_be_read_is_refused_with_a_sentence_for_each_and_nothing_is_kept() throws IOException {
        var wide = IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        var refused = new LinkedHashMap<Path, String>();
        refused.put(file("empty.csv", ""), "This file is empty.");
        refused.put(file("header.csv", HEADER), "There is a header and not one row under it.");
        refused.put(file("binary.csv", "\u0000\u0001\u00ff\u0000"), "This is not a text file");
        refused.put(file("nul.csv", HEADER + "Ki\0te,1,2025-01-02,,10.00,GBP\n"), "This is not a text file");
        refused.put(file("quotes.csv", HEADER + "\"Kite,1,2025-01-02,,10.00,GBP\n"), "A quotation mark is opened");
        refused.put(file("wide.csv", wide + "\n" + wide + "\n"), "more than 1000 columns");
        refused.put(file("zip.csv", "PK\u0003\u0004\u0014\0\0\0name.csv"), "This is a packed file");
        refused.put(file("cut.ics", "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\n"), "There are no appointments");
        refused.put(large(), "larger than 200 MB");

        var line = new ArrayList<>(List.of("import", "--json"));
        refused.keySet().forEach(path -> line.add(path.toString()));
        var outcome = terminal.type(line.toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1);
        assertThat(refused)
                .allSatisfy((path, sentence) -> assertThat(outcome.err()).contains(sentence));
        assertThat(terminal.json("clients")).isEmpty();
    }

    @Test
    void a_single_file_in_a_wrong_encoding_or_cut_off_says_so_with_exit_code_1() throws IOException {
        var cut = terminal.type("import", file("cut.csv", HEADER + "\"Kite").toString());
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.err()).hasLineCount(1).endsWith("." + System.lineSeparator());
        assertThat(terminal.type("import", temp.resolve("none.csv").toString()).code())
                .isEqualTo(1);
    }

    @Test
    void wrong_rows_stop_no_right_one_and_each_says_what_is_wrong() throws IOException {
        var rows = String.join(
                "\n",
                "A,1,0000-01-01,,10.00,GBP",
                "B,2,2025-02-31,,10.00,GBP",
                "C,3,2099-01-01,,10.00,GBP",
                "D,4,2025-03-01,,1e9,GBP",
                "E,5,2025-03-02,2025-03-03,\"1.234,56\",GBP",
                "F,6,2025-03-04,,(12.00),GBP",
                "G,7,2025-03-05,,-5.00,GBP",
                "H,8,2025-03-06,,10.00,XQZ",
                "");
        var imported = terminal.json("import", file("rows.csv", HEADER + rows).toString());
        assertThat(imported.at("/rows/read").asInt()).isEqualTo(8);
        assertThat(imported.get("wrongRows")
                        .valueStream()
                        .map(row -> row.get("line").asInt() + " "
                                + row.get("reason").asString()))
                .containsExactly(
                        "2 There is no year 0",
                        "3 There is no 31 February",
                        "4 2099-01-01 is still to come",
                        "5 “1e9” is not an amount",
                        "9 There is no currency “XQZ”");
        assertThat(imported.at("/amounts/GBP").asString()).isEqualTo("1234.56");
        assertThat(terminal.json("clients").valueStream().map(client -> client.get("name")
                        .asString()))
                .containsExactly("E", "F", "G");
    }

    @Test
    void names_of_any_kind_are_kept_as_text() throws IOException {
        var names = List.of(
                "Zoë 🌻 Blumen", "شركة النور", "<script>alert(1)</script>", "O'Neil \"and\" Sons; --", "N".repeat(190));
        var rows = IntStream.range(0, names.size())
                .mapToObj(at -> "\"%s\",%d,2025-01-02,,10.00,GBP\n"
                        .formatted(names.get(at).replace("\"", "\"\""), at))
                .collect(Collectors.joining());
        terminal.json(
                "import",
                Files.writeString(temp.resolve("names.csv"), HEADER + rows).toString());
        assertThat(terminal.json("clients").valueStream().map(client -> client.get("name")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(names);
    }
}
