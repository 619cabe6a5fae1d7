package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircleTests {
    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void knows_two() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        terminal.json("client-add", "Priya Raman");
        terminal.json("client-add", "Tom Ashdown");
    }

    @Test
    void an_introduction_is_kept_with_its_moment_and_a_ring_is_refused() {
        var kept = terminal.json("introduce", "Priya", "Tom", "--on", "2026-03-02");
        assertThat(kept.get("introducer").get("name").asString()).isEqualTo("Priya Raman");
        assertThat(kept.get("introduced").get("name").asString()).isEqualTo("Tom Ashdown");
        assertThat(kept.get("on").asString()).isEqualTo("2026-03-02");
        assertThat(kept.get("moment").isNull()).isFalse();
        var ring = terminal.type("introduce", "Tom", "Priya");
        assertThat(ring.code()).isEqualTo(1);
        assertThat(ring.err()).contains("ring").hasLineCount(1);
        assertThat(terminal.type("introduce", "Tom", "Tom").err()).contains("itself");
        assertThat(terminal.type("introduce", "Tom", "Zoë").code()).isEqualTo(2);
        var helen = terminal.json("introduce", "Helen Marsh", "Priya");
        assertThat(helen.get("introducer").get("client").asBoolean()).isFalse();
        assertThat(helen.get("moment").isNull()).isTrue();
    }

    @Test
    void a_function_is_kept_answered_and_looked_back_on_and_comes_along_in_an_export() {
        var added = terminal.json(
                "function",
                "add",
                "Winter talk",
                "--on",
                "2020-12-03",
                "--at",
                "18:00",
                "--in",
                "Leeds",
                "--host",
                "Priya Raman",
                "--who-goes",
                "Tom Ashdown");
        assertThat(added.get("host").asString()).isEqualTo("Priya Raman");
        assertThat(added.get("going").get(0).asString()).isEqualTo("Tom Ashdown");
        assertThat(added.get("near").asBoolean()).isFalse();
        assertThat(terminal.json("function", "declined", "Winter", "--words", "So sorry")
                        .get("answer")
                        .asString())
                .isEqualTo("declined");
        assertThat(terminal.json("function", "going", "winter talk")
                        .get("answer")
                        .asString())
                .isEqualTo("going");
        var met = terminal.json("function", "met", "Winter", "Sofia Marchetti", "--words", "Coffee", "--va");
        assertThat(met.get("through").asString()).isEqualTo("Priya Raman");
        assertThat(met.get("va").asBoolean()).isTrue();
        assertThat(terminal.json("function", "list")).hasSize(1);
        var file = temp.resolve("export.zip");
        terminal.json("export", file.toString());
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", file.toString());
        assertThat(elsewhere.json("function", "list").get(0).get("name").asString())
                .isEqualTo("Winter talk");
        assertThat(elsewhere
                        .type("function", "met", "Winter", "Sofia Marchetti")
                        .err())
                .contains("already");
    }

    @Test
    void what_cannot_be_is_said_in_one_line() {
        assertThat(terminal.type("function", "add", "Talk", "--in", "Leeds").err())
                .contains("on which day")
                .hasLineCount(1);
        assertThat(terminal.type("function", "add", "Talk", "--on", "2026-12-03")
                        .err())
                .contains("in which town");
        assertThat(terminal.type("function", "going", "Talk").code()).isEqualTo(2);
        assertThat(terminal.type("function", "dance", "Talk").err()).contains("add, list, going");
        assertThat(terminal.type(
                                "function",
                                "add",
                                "Talk",
                                "--on",
                                "2026-12-03",
                                "--in",
                                "Leeds",
                                "--who-goes",
                                "Zoë Nobody")
                        .err())
                .contains("Nobody is called “Zoë Nobody”");
        assertThat(terminal.json("function", "list")).isEmpty();
    }
}
