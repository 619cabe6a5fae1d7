package amity.intake.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the characters of a file are written is found out from its bytes, and one bad byte spoils nothing but itself. */
class EncodingsTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private String read(byte[]... parts) throws IOException, UnreadableFile {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.write(part);
        }
        return TextFile.of(Files.write(folder.resolve("file"), all.toByteArray()))
                .beginning();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] windows(String text) {
        return text.getBytes(WINDOWS);
    }

    @Test
    void a_name_cut_in_the_middle_of_a_letter_spoils_no_other() throws IOException, UnreadableFile {
        assertThat(read(utf8("Zoë Müller\nÉcole\nLong Nam"), new byte[] {(byte) 0xC3}, utf8(",3\nÑandú\n")))
                .isEqualTo("Zoë Müller\nÉcole\nLong Nam\ufffd,3\nÑandú\n");
        assertThat(read(utf8("名前\n名"), new byte[] {(byte) 0xE5, (byte) 0x89}, utf8(",3\n")))
                .isEqualTo("名前\n名\ufffd,3\n");
        assertThat(read(utf8("Long Nam"), new byte[] {(byte) 0xC3}, utf8(",3\nPlain\n")))
                .isEqualTo("Long Nam\ufffd,3\nPlain\n");
    }

    @Test
    void lines_of_two_writings_are_each_read_in_their_own() throws IOException, UnreadableFile {
        assertThat(read(utf8("Zoë\n"), windows("André Müller\nÉcole, 5 €\nStraße\n"), utf8("Ñandú, £5\n")))
                .isEqualTo("Zoë\nAndré Müller\nÉcole, 5 €\nStraße\nÑandú, £5\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"André, Müller, École\n", "Größe; 5 €\n", "café,\nnaïve\n"})
    void what_windows_writes_is_read_as_windows_writes_it(String text) throws IOException, UnreadableFile {
        assertThat(read(windows(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void other_writings_are_known(String charset) throws IOException, UnreadableFile {
        var text = "名前,ひらがな,カタカナ\nヤマダ,タロウ,ハナコ\n\nClient,Amount,Day\n";
        assertThat(read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void what_is_read_in_parts_is_the_same_as_in_one() throws IOException, UnreadableFile {
        var text = "Zoë Müller €100 名前 🙂,".repeat(9_000);
        var file = TextFile.of(Files.write(folder.resolve("long"), utf8(text + "x")));
        var read = new StringBuilder();
        try (var in = file.open()) {
            for (int c; (c = in.read()) >= 0; ) {
                read.append((char) c);
            }
        }
        assertThat(read).hasToString(text + "x");
    }

    @Test
    void a_line_that_a_calendar_has_broken_within_a_letter_is_whole_again() throws IOException, UnreadableFile {
        assertThat(read(
                        utf8("SUMMARY:Caf"),
                        new byte[] {(byte) 0xC3},
                        utf8("\r\n "),
                        new byte[] {(byte) 0xA9},
                        utf8("\r\n")))
                .isEqualTo("SUMMARY:Café\r\n");
        assertThat(read(
                        utf8("N:"),
                        new byte[] {(byte) 0xE5},
                        utf8("\n\t"),
                        new byte[] {(byte) 0x90, (byte) 0x8D},
                        utf8("\n")))
                .isEqualTo("N:名\n");
    }
}
