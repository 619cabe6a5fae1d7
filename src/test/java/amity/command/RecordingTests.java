package amity.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTests {
    @TempDir
    Path temp;

    Terminal terminal;

    @BeforeEach
    void sits_down() {
        terminal = Terminal.opened(temp.resolve("amity-data"));
    }

    @Test
    void the_first_read_of_an_empty_folder_makes_one_private_practice() throws Exception {
        var terminal = new Terminal(temp.resolve("nothing-yet"));
        assertThat(terminal.json("clients")).isEmpty();
        var practice = terminal.json("practice");
        assertThat(practice.get("name").asString()).isEqualTo("My practice");
        assertThat(practice.get("currency").asString()).isEqualTo("GBP");
        assertThat(practice.get("confirmed").asBoolean()).isFalse();
        assertThat(Files.getPosixFilePermissions(terminal.folder()).toString())
                .doesNotContain("GROUP")
                .doesNotContain("OTHERS");
    }

    @Test
    void practice_changes_what_it_is_told_and_refuses_what_does_not_exist() {
        var changed = terminal.json("practice", "--name", "Whitlock", "--currency", "eur", "--country", "ie");
        assertThat(changed.get("name").asString()).isEqualTo("Whitlock");
        assertThat(changed.get("currency").asString()).isEqualTo("EUR");
        assertThat(terminal.json("practice").get("country").asString()).isEqualTo("IE");
        assertThat(terminal.type("practice", "--zone", "Mars/Base").code()).isEqualTo(2);
        assertThat(terminal.type("practice", "--practice", "Nobody’s").code()).isEqualTo(2);
    }

    @Test
    void a_rate_is_what_another_currency_is_worth() {
        var changed = terminal.json("practice", "--rate", "USD=0.78", "--rate", "EUR=0.85");
        assertThat(changed.at("/rates/USD").asString()).isEqualTo("0.78");
        assertThat(terminal.json("practice").at("/rates/EUR").asString()).isEqualTo("0.85");
        assertThat(terminal.type("practice", "--rate", "USD=-1").code()).isEqualTo(1);
        assertThat(terminal.type("practice", "--rate", "USD=much").code()).isEqualTo(2);
    }

    @Test
    void clients_are_listed_by_name_with_status_and_since() {
        terminal.json("client-add", "Ruth");
        terminal.json("client-add", "Aoife");
        terminal.json("client-set", "Ruth", "--since", "2024-03-01", "--status", "resting");
        var clients = terminal.json("clients");
        assertThat(clients.get(0).get("name").asString()).isEqualTo("Aoife");
        assertThat(clients.get(0).get("since").isNull()).isTrue();
        assertThat(clients.get(1).get("since").asString()).isEqualTo("2024-03-01");
        assertThat(clients.get(1).get("status").asString()).isEqualTo("resting");
    }

    @Test
    void an_ambiguous_client_names_the_candidates_and_is_wrong_usage() {
        terminal.json("client-add", "Ruth Carmichael");
        terminal.json("client-add", "Ruth Marsh");
        var outcome = terminal.type("moment", "Ruth", "Rang");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("Ruth Carmichael")
                .contains("Ruth Marsh")
                .hasLineCount(1);
        assertThat(terminal.type("moment", "Xavier", "Rang").code()).isEqualTo(2);
    }

    @Test
    void a_moment_needs_only_a_client_and_words() {
        terminal.json("client-add", "Ruth");
        var moment = terminal.json("moment", "Ruth", "Rang about the trustees");
        assertThat(moment.get("kind").asString()).isEqualTo("note");
        assertThat(moment.get("direction").asString()).isEqualTo("shared");
        assertThat(moment.get("strand").asString()).isEqualTo("business");
        assertThat(moment.get("amount").isNull()).isTrue();
    }

    @Test
    void what_is_said_by_a_flag_is_kept_and_only_what_is_not_said_follows_from_it() {
        terminal.json("client-add", "Ruth");
        var talk = terminal.json("moment", "Ruth", "She helped me, for her birthday", "--channel", "call");
        assertThat(talk.get("kind").asString()).isEqualTo("talk");
        assertThat(talk.get("strand").asString()).isEqualTo("business");
        var given = terminal.json("moment", "Ruth", "Called about a referral", "--direction", "given");
        assertThat(given.get("kind").asString()).isEqualTo("referral");
        assertThat(given.get("direction").asString()).isEqualTo("given");
        var help = terminal.json("moment", "Ruth", "Sent me a client", "--kind", "help", "--direction", "given");
        assertThat(help.get("kind").asString()).isEqualTo("help");
        assertThat(help.get("direction").asString()).isEqualTo("given");
    }

    @Test
    void a_refund_keeps_its_sign_and_its_currency() {
        terminal.json("client-add", "Ruth");
        var refund = terminal.json(
                "moment",
                "Ruth",
                "Refund",
                "--kind",
                "payment",
                "--amount",
                "-12.5",
                "--currency",
                "EUR",
                "--on",
                "2026-01-02");
        assertThat(refund.get("amount").asString()).isEqualTo("-12.50");
        assertThat(refund.get("currency").asString()).isEqualTo("EUR");
        assertThat(refund.get("direction").asString()).isEqualTo("paid");
    }

    @Test
    void what_is_still_to_come_is_refused_with_one_sentence() {
        terminal.json("client-add", "Ruth");
        var outcome = terminal.type("moment", "Ruth", "Rang", "--on", "9999-01-01");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasLineCount(1);
    }

    @Test
    void wrong_usage_is_one_sentence_and_writes_nothing() {
        var terminal = new Terminal(temp.resolve("nothing-yet"));
        for (var words :
                new String[][] {{"frob"}, {}, {"moment"}, {"clients", "--nonsense"}, {"policy", "Ruth", "never"}}) {
            var outcome = terminal.type(words);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).hasLineCount(1);
        }
        assertThat(terminal.folder()).doesNotExist();
    }

    @Test
    void a_policy_of_a_limit_needs_its_amount() {
        terminal.json("client-add", "Ruth");
        assertThat(terminal.type("policy", "Ruth", "limit").code()).isEqualTo(2);
        assertThat(terminal.json("policy", "Ruth", "limit", "25").get("limit").asString())
                .isEqualTo("25.00");
        assertThat(terminal.json("policy", "Ruth", "no-rule").get("policy").asString())
                .isEqualTo("no-rule");
        assertThat(terminal.json("policy", "Ruth", "none").get("limit").isNull())
                .isTrue();
    }

    @Test
    void a_fact_is_a_like_or_a_dislike_but_not_both() {
        terminal.json("client-add", "Ruth");
        var fact =
                terminal.json("fact", "Ruth", "drink", "Likes red wine", "--like", "--tags", "wine,red", "--from-them");
        assertThat(fact.get("stance").asString()).isEqualTo("like");
        assertThat(fact.get("tags")).hasSize(2);
        assertThat(fact.get("fromThem").asBoolean()).isTrue();
        assertThat(terminal.type("fact", "Ruth", "drink", "Wine", "--like", "--dislike")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void names_of_every_script_and_markup_come_back_as_they_were_typed() {
        for (var name :
                new String[] {"👩‍💻 Zoë", "שרה לוי", "<script>alert('x')</script>", "x".repeat(200), "O'Brien \"Bee\""
                }) {
            assertThat(terminal.json("client-add", name).get("name").asString()).isEqualTo(name);
        }
        assertThat(terminal.json("clients")).hasSize(5);
    }

    @Test
    void several_things_in_one_sentence_are_several_facts_and_shown_before_by_a_dry_run() {
        terminal.json("client-add", "Ruth");
        var shown = terminal.json("fact", "Ruth", "taste", "loves Rioja, and hates scented candles", "--dry-run");
        assertThat(shown.get("facts")).isEmpty();
        assertThat(shown.get("told").get(1).get("stance").asString()).isEqualTo("dislike");
        var kept = terminal.json("fact", "Ruth", "taste", "loves Rioja, and hates scented candles");
        assertThat(kept.get("words").asString()).isEqualTo("loves Rioja");
        assertThat(kept.get("stance").asString()).isEqualTo("like");
        assertThat(kept.get("facts")).hasSize(2);
    }

    @Test
    void a_limit_said_as_a_fact_is_the_clients_policy() {
        terminal.json("client-add", "Ruth");
        var kept = terminal.json("fact", "Ruth", "gifts", "nothing over £20");
        assertThat(kept.get("facts")).isEmpty();
        assertThat(kept.get("told").get(0).get("limit").asString()).isEqualTo("20.00");
        assertThat(terminal.json("client", "Ruth").get("policy").asString()).isEqualTo("limit");
    }

    @Test
    void a_fact_is_corrected_by_its_id() {
        terminal.json("client-add", "Ruth");
        var wrong = terminal.json("fact", "Ruth", "home", "loves baths", "--on", "2026-03-02");
        var right = terminal.json(
                "fact",
                "Ruth",
                "home",
                "grew up in Bath",
                "--correct",
                wrong.get("id").asString());
        assertThat(right.get("stance").isNull()).isTrue();
        assertThat(right.get("learnedOn").asString()).isEqualTo("2026-03-02");
        assertThat(terminal.json("client", "Ruth").get("facts")).hasSize(1);
    }

    @Test
    void what_is_told_quietly_is_kept_as_confidential() {
        terminal.json("client-add", "Ruth");
        assertThat(terminal.json("fact", "Ruth", "plans", "Between us, she may sell the business")
                        .get("sensitivity")
                        .asString())
                .isEqualTo("confidential");
    }

    @Test
    void a_suggestion_is_said_to_be_invited_or_not_whichever_way_it_goes() {
        terminal.json("client-add", "Ruth");
        for (var way : List.of("given", "received")) {
            var typed = List.of("moment", "Ruth", "Raise the rates", "--kind", "suggestion", "--direction", way);
            assertThat(terminal.type(typed.toArray(String[]::new)).out()).contains("Say --invited or --uninvited");
            assertThat(terminal.json(Stream.concat(typed.stream(), Stream.of("--uninvited"))
                                    .toArray(String[]::new))
                            .get("invited")
                            .asBoolean())
                    .isFalse();
        }
        assertThat(terminal.type("moment", "Ruth", "A talk", "--invited").code())
                .isEqualTo(2);
    }

    @Test
    void what_the_words_of_a_moment_tell_is_said_and_not_kept_in_silence() {
        terminal.json("client-add", "Ruth");
        var noted = terminal.json("moment", "Ruth", "Tom sent his sister to me");
        assertThat(noted.get("kind").asString()).isEqualTo("note");
        assertThat(noted.get("reads").get("kind").asString()).isEqualTo("referral");
        assertThat(noted.get("reads").get("direction").asString()).isEqualTo("received");
    }
}
