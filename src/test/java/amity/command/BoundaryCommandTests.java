package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BoundaryCommandTests {
    @TempDir
    static Path temp;

    static Terminal terminal;

    @BeforeAll
    static void three_clients() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
        for (var name : new String[] {"Tom Ashdown", "Priya Raman", "Ruth Carmichael"}) {
            terminal.json("client-add", name);
        }
    }

    @Test
    void a_call_keeps_to_their_hours_on_their_clock() {
        terminal.json("boundary", "Tom", "hours", "09:00-17:00", "--days", "mon-thu", "--zone", "new york", "--block");
        var night = terminal.json("guard", "Tom", "call", "--at", "2026-11-24T22:30");
        assertThat(night.get("verdict").asString()).isEqualTo("block");
        var concern = night.get("concerns").get(0);
        assertThat(concern.get("rule").asString()).isEqualTo("contact-hours");
        assertThat(concern.get("whose").asString()).isEqualTo("theirs");
        assertThat(concern.get("nextGoodTime").asString()).isEqualTo("2026-11-25T09:00-05:00");
        var then = terminal.json("guard", "Tom", "call", "--at", "2026-11-25T09:00-05:00");
        assertThat(then.get("verdict").asString()).isEqualTo("ok");
    }

    @Test
    void topics_and_channels_are_judged_where_they_are_named() {
        terminal.json("boundary", "Priya", "topic", "her divorce", "--block");
        terminal.json("boundary", "Priya", "channel", "email,letter", "--only", "--whose", "both");
        assertThat(verdict("ask", "--about", "A word on the divorce")).isEqualTo("block");
        assertThat(verdict("ask", "--about", "A review")).isEqualTo("ok");
        assertThat(verdict("message", "--channel", "message")).isEqualTo("warn");
        assertThat(verdict("message", "--channel", "email")).isEqualTo("ok");
        assertThat(verdict("call")).isEqualTo("warn");
        assertThat(terminal.type("guard", "Priya", "message", "--channel", "pigeon")
                        .code())
                .isEqualTo(2);
        var list = terminal.json("boundary", "Priya");
        assertThat(list.get("boundaries")).hasSize(2);
        assertThat(list.get("gifts").asString()).isEqualTo("unknown");
    }

    private static String verdict(String... words) {
        var line = new java.util.ArrayList<>(java.util.List.of("guard", "Priya"));
        line.addAll(java.util.List.of(words));
        return terminal.json(line.toArray(String[]::new)).get("verdict").asString();
    }

    @Test
    void the_practices_own_is_relaxed_for_one_said_crossed_and_removed() {
        terminal.json("boundary", "everyone", "social", "--to-say");
        assertThat(relaxed()).isFalse();
        terminal.json("boundary", "Ruth", "relax", "social");
        assertThat(relaxed()).isTrue();
        terminal.json("boundary", "Ruth", "hold", "social");
        assertThat(relaxed()).isFalse();
        assertThat(theOne().get("known").asBoolean()).isFalse();
        terminal.json("boundary", "everyone", "say", "social");
        assertThat(theOne().get("known").asBoolean()).isTrue();
        var moment =
                terminal.json("boundary", "Ruth", "crossed", "social", "A request on Sunday", "--on", "2026-11-01");
        assertThat(moment.get("kind").asString()).isEqualTo("signal");
        assertThat(moment.get("direction").asString()).isEqualTo("received");
        terminal.json("boundary", "everyone", "remove", theOne().get("id").asString());
        assertThat(terminal.json("boundary", "everyone").get("defaults")).isEmpty();
    }

    private static JsonNode theOne() {
        return terminal.json("boundary", "Ruth").get("defaults").get(0);
    }

    private static boolean relaxed() {
        return theOne().get("relaxed").asBoolean();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours 17:00-09:00                              | 1 | end later than they begin",
                "hours 09:00-17:00 --zone Atlantis              | 2 | no time zone “Atlantis”",
                "hours soon                                     | 2 | Say from when to when",
                "hours 09:00-17:00 --days someday               | 2 | no day of the week",
                "topic                                          | 1 | Say in a word or two",
                "channel pigeon                                 | 1 | “pigeon” is no channel",
                "leave --from 2026-12-05 --to 2026-12-01        | 1 | ends on or after the day it begins",
                "leave                                          | 1 | a first day and a last one",
                "bribe                                          | 2 | nothing to do with a boundary",
                "remove nothing                                 | 2 | none of the boundaries"
            })
    void what_cannot_be_meant_is_refused_in_one_sentence(String words, int code, String sentence) {
        var outcome = terminal.type(("boundary Ruth " + words).split(" +"));
        assertThat(outcome.code()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1).contains(sentence);
    }
}
