package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnershipTests {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void addClients() {
        terminal = Terminal.opened(folder.resolve("data"));
        terminal.json("client-add", "Eleanor Voss");
        terminal.json("client-add", "Sunil Mehta");
        terminal.json("client-set", "Eleanor Voss", "--wanted", "partnership");
        terminal.json("client-set", "Sunil Mehta", "--wanted", "transactional");
        terminal.json("moment", "Eleanor Voss", "Sent the agency", "--kind", "referral", "--direction", "received");
    }

    @Test
    void lists_those_who_are_counted_with_what_each_side_gave() {
        var counted = terminal.json("partnership");
        assertThat(counted).hasSize(1);
        var eleanor = counted.get(0);
        assertThat(eleanor.get("client").get("name").asString()).isEqualTo("Eleanor Voss");
        assertThat(eleanor.get("wanted").asString()).isEqualTo("partnership");
        assertThat(eleanor.get("actual").asString()).isEqualTo("too-soon");
        assertThat(eleanor.get("ways").get("referral").get("received")).hasSize(1);
        assertThat(eleanor.get("ways").get("help").get("given")).isEmpty();
        assertThat(terminal.json("partnership", "--everyone")).hasSize(2);
        assertThat(terminal.type("partnership").out()).contains("Eleanor Voss", "they gave 1 referral");
        terminal.json("moment", "Eleanor Voss", "Sent a school", "--kind", "referral", "--direction", "received");
        terminal.json("moment", "Eleanor Voss", "Brought soup", "--kind", "care", "--direction", "received");
        assertThat(terminal.type("partnership").out()).contains("they gave 2 referrals, care once");
    }

    @Test
    void every_read_can_be_of_a_day_gone_by() {
        var before = terminal.json("partnership", "Eleanor", "--as-of", "2020-01-01");
        assertThat(before.get("ways").get("referral").get("received")).isEmpty();
        assertThat(terminal.json("partnership", "--everyone", "--as-of", "2020-01-01")
                        .get(0)
                        .get("ways")
                        .get("referral")
                        .get("received"))
                .isEmpty();
        assertThat(terminal.type("ask", "Eleanor", "--as-of", "2026-01-01", "--json")
                        .code())
                .isZero();
        assertThat(terminal.type("ask", "Eleanor", "--plan", "--way", "mention", "--as-of", "2026-01-01")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void says_of_one_its_months_asks_agreements_and_how_far_changing_it_has_come() {
        var one = terminal.json("partnership", "Eleanor");
        assertThat(one.get("months").get(one.get("months").size() - 1).get("received"))
                .hasSize(1);
        assertThat(one.get("countsShown").asBoolean()).isTrue();
        assertThat(one.get("asks")).isEmpty();
        assertThat(one.get("agreements")).isEmpty();
        assertThat(one.get("changing")).isEmpty();
        assertThat(terminal.type("partnership", "Eleanor").out()).contains("Too soon to say");
        assertThat(terminal.type("partnership", "Nobody").code()).isEqualTo(2);
    }
}
