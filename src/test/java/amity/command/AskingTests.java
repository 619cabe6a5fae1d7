package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskingTests {
    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void knows_one() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        terminal.json("client-add", "Tom Ashdown");
        terminal.json("moment", "Tom", "Inbox", "--kind", "work"); // a prospect is asked for nothing yet
    }

    @Test
    void an_ask_goes_from_what_is_suggested_to_what_came_of_it() {
        var before = terminal.json("ask", "Tom");
        assertThat(before.get("open").isNull()).isTrue();
        assertThat(before.get("suggestions")).hasSize(6);
        var planned = terminal.json("ask", "Tom", "--way", "care").get("open");
        assertThat(planned.get("state").asString()).isEqualTo("planned");
        assertThat(planned.get("words").asString()).contains("Tom");
        var second = terminal.type("ask", "Tom", "--way", "help", "--words", "One page?");
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains("One thing at a time").hasLineCount(1);
        assertThat(terminal.json("ask", "Tom", "--asked").get("state").asString())
                .isEqualTo("asked");
        var given = terminal.json("ask", "Tom", "--given", "Asked how my year goes");
        assertThat(given.get("state").asString()).isEqualTo("given");
        assertThat(given.get("moment").isNull()).isFalse();
        assertThat(given.get("days").propertyNames()).containsExactlyInAnyOrder("planned", "asked", "given");
        assertThat(terminal.json("ask", "Tom", "--undo").get("state").asString())
                .isEqualTo("asked");
        assertThat(terminal.json("ask", "Tom", "--declined").get("state").asString())
                .isEqualTo("declined");
        assertThat(terminal.type("ask", "Tom", "--agreed").code()).isEqualTo(2);
    }

    @Test
    void nothing_is_asked_right_after_a_gift_nor_unasked_in_a_regulated_sector() {
        terminal.json("moment", "Tom", "A pen", "--kind", "gift");
        var held = terminal.type("ask", "Tom", "--way", "help", "--words", "One page?", "--asked");
        assertThat(held.code()).isEqualTo(1);
        assertThat(held.err()).contains("a gift");
        assertThat(terminal.json("ask", "Tom").get("open").get("state").asString())
                .isEqualTo("planned");
        terminal.json("ask", "Tom", "--undo");
        terminal.json("client-add", "Ruth Carmichael");
        terminal.json("moment", "Ruth", "Inbox", "--kind", "work");
        terminal.json("client-set", "Ruth", "--sector", "legal");
        assertThat(terminal.type("ask", "Ruth", "--way", "referral", "--asked").err())
                .contains("regulated");
        assertThat(terminal.json("ask", "Ruth", "--asked", "--anyway", "They may")
                        .get("state")
                        .asString())
                .isEqualTo("asked");
    }

    @Test
    void while_suggestions_are_invited_what_they_suggest_is_an_invited_one_and_all_comes_along_in_an_export() {
        var until =
                java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(20).toString();
        terminal.json("ask", "Tom", "--invite", "my website", "--until", until);
        assertThat(terminal.json("ask", "Tom")
                        .get("invitations")
                        .get(0)
                        .get("about")
                        .asString())
                .isEqualTo("my website");
        terminal.json("ask", "Tom", "--way", "help", "--words", "One page?", "--asked");
        var zip = temp.resolve("all.zip").toString();
        terminal.json("export", zip);
        var elsewhere = Terminal.opened(temp.resolve("elsewhere"));
        elsewhere.json("restore", zip);
        var back = elsewhere.json("ask", "Tom");
        assertThat(back.get("open").get("state").asString()).isEqualTo("asked");
        assertThat(back.get("invitations")).hasSize(1);
    }
}
