package amity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.shell.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "his divorce        | Ask how the divorce is going | true",
                "the divorce        | Divorces in general          | true",
                "divorce            | A divorcee                   | false",
                "Tom’s father       | How is his father?           | false",
                "Tom’s father       | Tom and his FATHER           | true",
                "religion, politics | a word on politics           | true",
                "wine; beer         | A bottle of Beer             | true",
                "Fête               | the fete in June             | true",
                "money              | ''                           | false",
                "loss               | los                          | false",
                "gas                | a GA meeting                 | false"
            })
    void a_text_speaks_of_a_topic_when_all_its_words_are_in_it(String topic, String text, boolean speaks) {
        assertThat(new Topic(topic).isIn(text)).isEqualTo(speaks);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'?, …'", "the"})
    void a_topic_without_words_is_refused(String words) {
        assertThatThrownBy(() -> new Topic(words)).isInstanceOf(Refusal.class).hasMessageContaining("a word or two");
    }

    @Test
    void an_unknown_channel_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> Channels.not("pigeon"))
                .isInstanceOf(Refusal.class)
                .hasMessage("“pigeon” is no channel: say call, video, meeting, email, message, letter.");
    }
}
