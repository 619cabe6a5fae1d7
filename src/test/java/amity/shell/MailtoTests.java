package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailtoTests {
    @Test
    void a_letter_goes_to_the_address_as_it_stands() {
        assertThat(Mailto.to("ann@acme.example", "Hello Ann")).isEqualTo("mailto:ann@acme.example?body=Hello%20Ann");
        assertThat(Mailto.about(" o'neill+work@acme-vet.co.uk ", "Hello"))
                .isEqualTo("mailto:o%27neill%2Bwork@acme-vet.co.uk?subject=Hello");
        assertThat(Mailto.to("a&b?c@acme.example", "x")).isEqualTo("mailto:a%26b%3Fc@acme.example?body=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@acme.example?bcc=spy@evil.example",
                "ann@acme.example?bcc=x",
                "ann@acme.example&cc=x",
                "ann@acme.example,spy@evil.example",
                "ann@acme.example;spy@evil.example",
                "ann@acme.example spy@evil.example",
                "ann@acme.example\r\nBcc: spy@evil.example",
                "Ann <ann@acme.example>",
                "\u202Eann@acme.example",
                "no address",
                ""
            })
    void what_is_more_than_one_address_is_none(String address) {
        assertThat(Mailto.to(address, "the link")).isEqualTo("mailto:?body=the%20link");
    }

    @Test
    void nobody_else_writes_such_a_link() throws IOException {
        var allowed = List.of("Mailto.java", "VCards.java", "Attendees.java");
        try (var files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|jte|js)"))
                            .filter(file -> !file.toString().contains("vendor"))
                            .filter(file -> !allowed.contains(file.getFileName().toString())))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("\"mailto:"));
        }
    }
}
