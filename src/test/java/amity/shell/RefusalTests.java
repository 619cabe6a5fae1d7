package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RefusalTests {
    private static final Path MAIN = Path.of("src/main/java/amity");
    private static final Pattern KEY = Pattern.compile("\"(refusal\\.[\\w.-]+)\"");

    /** A sentence of ours where one of the bundle belongs. */
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:new (?:Refusal|Missing)|wrong)\\(\\s*\"(?!refusal\\.)[^\"]* ");

    @Test
    void every_sentence_is_used_and_every_use_has_its_sentence() throws IOException {
        var used = new TreeSet<String>();
        for (var code : code()) {
            KEY.matcher(code).results().forEach(key -> used.add(key.group(1)));
        }
        assertThat(used).isEqualTo(new TreeSet<>(bundle().keySet())).hasSizeGreaterThan(150);
    }

    @Test
    void no_refusal_stands_in_the_code() throws IOException {
        for (var code : code()) {
            assertThat(SENTENCE.matcher(code).results().map(found -> found.group()))
                    .isEmpty();
        }
        assertThat(SENTENCE.matcher("throw new Refusal(\n    \"Nothing here.\")")
                        .find())
                .isTrue();
    }

    @Test
    void a_day_is_written_as_the_region_writes_it_and_a_year_as_years_are() {
        assertThat(Refusal.sentence(
                        "refusal.boundary.ends-after-day-begins", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)))
                .contains("1 May 2026")
                .contains("1 June 2026");
        assertThat(Refusal.sentence("refusal.occasion.unknown-day", "Easter", 2030))
                .contains("Easter in 2030");
        assertThat(Refusal.sentence("refusal.failure.long", 20_000)).contains("20,000");
    }

    @Test
    void braces_and_quotes_in_what_was_typed_stay_as_they_are() {
        assertThat(Refusal.sentence("refusal.function-command.none", "{0} ’n’ 'x'"))
                .contains("“{0} ’n’ 'x'”");
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages.refusal", Locale.UK);
    }

    private static List<String> code() throws IOException {
        var code = new ArrayList<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                code.add(Files.readString(file));
            }
        }
        return code;
    }
}
