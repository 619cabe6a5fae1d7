package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.plan.Idea;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestValuesTests {
    @Test
    void a_word_of_a_list_and_an_id_are_read_as_our_forms_write_them() {
        assertThat(RequestValues.word(Idea.Category.class, " flowers ")).isEqualTo(Idea.Category.FLOWERS);
        assertThat(RequestValues.id("01a22ee4-82f6-7d4e-89e6-f0243326bbed")).isInstanceOf(UUID.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such word", "0", "'"})
    void what_it_cannot_be_is_refused_in_the_sentence_of_every_page(String nasty) {
        try (var ledgers = Ledgers.with("gift")) {
            var sentence = ledgers.words().say("error.400");
            assertThatThrownBy(() -> RequestValues.word(Idea.Category.class, nasty))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(sentence);
            assertThatThrownBy(() -> RequestValues.id(nasty))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(sentence);
        }
    }
}
