package amity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class WordsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.with("practice");

    private final Words words = ledgers.get(Words.class);

    @Test
    void a_figure_below_nothing_has_a_minus_and_a_path_keeps_its_hyphen() {
        assertThat(words.say("exchange.preview.rows.new", -4)).isEqualTo("−4 new");
        assertThat(words.say("answer.export", "Whitlock", "/home/hannah/all -2026.zip"))
                .isEqualTo("Everything of Whitlock is in /home/hannah/all -2026.zip.");
    }
}
