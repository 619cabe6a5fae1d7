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
        terminal = new Terminal(folder.resolve("data"));
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
