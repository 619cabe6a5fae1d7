package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTests {
    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void a_client_with_two_payments_and_a_referral() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        terminal.json("client-add", "Priya Raman");
        terminal.json("moment", "Priya", "March", "--kind", "payment", "--amount", "100", "--on", "2026-03-02");
        terminal.json("moment", "Priya", "April", "--kind", "payment", "--amount", "140.50", "--on", "2026-04-02");
        terminal.json("moment", "Priya", "Sent Ruth", "--kind", "referral", "--on", "2026-04-20");
    }

    @Test
    void a_reading_has_every_figure_with_its_reason_and_its_moments() {
        var reading = terminal.json("reading", "Priya", "--as-of", "2026-05-01");
        assertThat(reading.get("asOf").asString()).isEqualTo("2026-05-01");
        assertThat(reading.get("revenue").get("amount").asString()).isEqualTo("240.50");
        assertThat(reading.get("revenue").get("currency").asString()).isEqualTo("GBP");
        assertThat(reading.get("revenue").get("previous").asString()).isEqualTo("0.00");
        assertThat(reading.get("revenue").get("others")).isEmpty();
        assertThat(reading.get("revenue").get("moments")).hasSize(2);
        assertThat(reading.get("regularity").get("word").asString()).isEqualTo("new");
        assertThat(reading.get("stake").get("word").asString()).isEqualTo("high");
        assertThat(reading.get("mutuality").get("receivedCount").asInt()).isEqualTo(1);
        assertThat(reading.get("mutuality").get("ways").get(0).asString()).isEqualTo("referral");
        assertThat(reading.get("kind").get("actual").asString()).isEqualTo("too-soon");
        assertThat(reading.get("kind").get("wanted").isNull()).isTrue();
        assertThat(reading.get("tier").asString()).isEqualTo("new");
        assertThat(reading.get("drift").get("word").asString()).isEqualTo("not-noted");
        for (var figure : new String[] {"revenue", "regularity", "stake", "closeness", "mutuality", "kind", "drift"}) {
            assertThat(reading.get(figure).get("reason").asString()).as(figure).isNotBlank();
        }
    }

    @Test
    void as_of_looks_back_to_what_had_happened_by_then() {
        var before = terminal.json("reading", "Priya", "--as-of", "2026-03-31");
        assertThat(before.get("revenue").get("amount").asString()).isEqualTo("100.00");
        assertThat(before.get("mutuality").get("balance").isNull()).isTrue();
    }

    @Test
    void without_a_client_there_is_one_reading_each_by_name() {
        terminal.json("client-add", "Aoife Brennan");
        var readings = terminal.json("reading");
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).get("client").get("name").asString()).isEqualTo("Aoife Brennan");
        assertThat(readings.get(0).get("stake").get("share").isNull()).isTrue();
    }

    @Test
    void what_the_user_says_of_a_client_is_read() {
        terminal.json(
                "client-set",
                "Priya",
                "--known",
                "friend",
                "--wanted",
                "partnership",
                "--would-miss",
                "--on",
                "2026-04-30");
        var reading = terminal.json("reading", "Priya", "--as-of", "2026-05-01");
        assertThat(reading.get("closeness").get("felt").asString()).isEqualTo("friend");
        assertThat(reading.get("closeness").get("feltOn").asString()).isEqualTo("2026-04-30");
        assertThat(reading.get("kind").get("wanted").asString()).isEqualTo("partnership");
    }

    @Test
    void a_client_is_shown_with_facts_counts_and_reading() {
        terminal.json("fact", "Priya", "drink", "Likes cava", "--like");
        var client = terminal.json("client", "Priya");
        assertThat(client.get("facts")).hasSize(1);
        assertThat(client.get("people")).isEmpty();
        assertThat(client.get("counts").get("moments").asInt()).isEqualTo(3);
        assertThat(client.get("reading").get("client").get("name").asString()).isEqualTo("Priya Raman");
        assertThat(terminal.json("client", "Priya", "--as-of", "2026-03-10")
                        .get("counts")
                        .get("moments")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void the_guard_judges_an_action_before_it_is_taken() {
        terminal.json("client-set", "Priya", "--open", "renewal");
        var verdict = terminal.json("guard", "Priya", "gift");
        assertThat(verdict.get("verdict").asString()).isEqualTo("block");
        assertThat(verdict.get("concerns").get(0).get("why").asString()).isNotBlank();
        assertThat(verdict.get("concerns").get(0).has("nextGoodTime")).isTrue();
        assertThat(terminal.type("guard", "Priya", "dance").code()).isEqualTo(2);
        assertThat(terminal.type("guard", "Priya", "call", "--at", "noon").code())
                .isEqualTo(2);
        assertThat(terminal.type("guard", "Priya", "call", "--at", "14:00").code())
                .isEqualTo(0);
    }
}
