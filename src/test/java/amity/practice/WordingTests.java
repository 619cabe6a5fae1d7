package amity.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have room, {name}, and I would love it. | I have room and I would love it.",
                "{name}, thank you for the work. | Thank you for the work.",
                "What comes to mind, {name}? | What comes to mind?",
                "Could you read it, {name}, by Friday? | Could you read it, by Friday?",
                "It is done. {name}, thank you. | It is done. Thank you.",
            })
    void a_sentence_to_nobody_by_name_does_without_one(String text, String said) {
        assertThat(new Wording("some", text, false).with(Map.of("name", ""))).isEqualTo(said);
    }
}
