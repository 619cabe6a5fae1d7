package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amity.intake.file.Tools;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/exchange");

    @Test
    void every_field_and_every_tool_has_a_name() {
        assertThat(Stream.concat(
                        Tools.fields().stream()
                                .filter(field -> !field.equals("kind"))
                                .map("exchange.field."::concat),
                        Tools.producers().stream().map("exchange.tool."::concat)))
                .allMatch(WORDS::containsKey);
    }
}
