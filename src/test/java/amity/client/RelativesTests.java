package amity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Refusal;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RelativesTests {
    private static final String LONG = "plays the cello, has a teacher in Leeds, practises before school, and went "
            + "to the county orchestra in the spring, where she sat at the second desk and liked it very much";

    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Facts facts = ledgers.get(Facts.class);
    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client priya = ledgers.clients().add(hannah.id(), "Priya Raman");

    private Fact fact(String topic, String words) {
        return new Fact(
                new Fact.Id(Ids.next()),
                priya.id(),
                null,
                topic,
                words,
                null,
                List.of(),
                true,
                Fact.Sensitivity.PERSONAL,
                true,
                Ledgers.TODAY,
                null);
    }

    @Test
    void of_children_and_relatives_one_line_is_kept() {
        facts.keep(hannah, fact("family", "Daughter Anika, 11, plays the cello"));
        assertThatThrownBy(() -> facts.keep(hannah, fact("family", "Her daughter " + LONG)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one line is enough");
        assertThatThrownBy(() -> facts.keep(hannah, fact("home", "Two boys\nseven and nine")))
                .isInstanceOf(Refusal.class);
        assertThat(facts.of(hannah.id(), priya.id())).hasSize(1);
    }

    @Test
    void of_everything_else_as_much_as_she_likes_is_kept() {
        facts.keep(hannah, fact("music", "She herself " + LONG));
        assertThat(facts.of(hannah.id(), priya.id())).hasSize(1);
    }
}
