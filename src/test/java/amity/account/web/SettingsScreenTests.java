package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsScreenTests extends WebTests {
    @Test
    void keeps_the_facts_of_her_business() {
        var kept = visit.submit(
                visit.get("/settings"),
                "form[action='/settings/business']",
                Map.of("name", "Whitlock & Daughter", "owner", "Hannah W."));
        assertThat(kept.html().select(".notice").text()).isEqualTo("Your business is kept as you wrote it.");
        assertThat(kept.html().select(".spine .me").text()).isEqualTo("Hannah W. Whitlock & Daughter");
        assertThat(practices.find(practice.id()).orElseThrow().name()).isEqualTo("Whitlock & Daughter");
    }

    @Test
    void backing_up_stands_at_the_head_of_the_page_and_nowhere_else_on_it() {
        var page = visit.get("/settings").html();
        assertThat(page.select("form[action='/settings/keeping/backup']")).hasSize(1);
        assertThat(page.select(".page-head form[action='/settings/keeping/backup'] button")
                        .text())
                .isEqualTo("Back up now");
        assertThat(page.select(".page-head a[href='/settings/keeping']").text())
                .isEqualTo("Go back to a copy, take everything along");
    }

    @Test
    void a_business_without_a_name_is_sent_back_with_what_was_typed() {
        var back = visit.submit(
                visit.get("/settings"), "form[action='/settings/business']", Map.of("name", " ", "owner", "Someone"));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.html().select(".notice").text()).isEqualTo("Your business needs a name: your own will do.");
        assertThat(back.html().select("[name=owner]").val()).isEqualTo("Someone");
    }

    @Test
    void the_book_closes_after_the_minutes_she_chose() {
        assertThat(visit.get("/settings").html().select("html").attr("data-closes-after"))
                .isEqualTo("10");
        var kept = visit.submit(visit.get("/settings"), "form[action='/settings/you']", Map.of("closesAfter", "30"));
        assertThat(kept.html().select("html").attr("data-closes-after")).isEqualTo("30");
    }

    @Test
    void a_new_password_signs_other_browsers_out() {
        var elsewhere = new Visit(port);
        elsewhere.get(links.signIn(practice.id()));
        assertThat(elsewhere.get("/settings").at().getPath()).isEqualTo("/settings");

        visit.submit(
                visit.get("/settings"), "form[action='/settings/password']", Map.of("password", "a quiet harbour"));
        assertThat(visit.get("/settings").at().getPath()).isEqualTo("/settings");
        assertThat(elsewhere.get("/settings").at().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void the_password_is_changed_only_by_who_knows_it() {
        var form = "form[action='/settings/password']";
        visit.submit(visit.get("/settings"), form, Map.of("password", "a quiet harbour"));
        var refused = visit.submit(
                visit.get("/settings"), form, Map.of("now", "a guess of mine", "password", "a loud harbour"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("That is not the password you have.");
    }

    @Test
    void light_or_dark_is_written_into_the_page() {
        assertThat(visit.get("/settings").html().select("html").attr("data-theme"))
                .isEmpty();
        visit.submit(visit.get("/settings"), "form[data-theme-form]", Map.of("theme", "toggle"));
        assertThat(visit.get("/settings").html().select("html").attr("data-theme"))
                .isEqualTo("dark");
    }

    @Test
    void signing_out_ends_the_session() {
        var out = visit.submit(visit.get("/settings"), "form[action='/sign-out']", Map.of());
        assertThat(out.at().getPath()).isEqualTo("/sign-in");
        assertThat(visit.get("/settings").at().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void keeps_the_addresses_that_are_hers_and_says_which_is_none() {
        var form = "form[action='/settings/addresses']";
        var wrong = visit.submit(visit.get("/settings"), form, Map.of("own", "hannah@example.com, nobody"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("“nobody” is no e-mail address");
        assertThat(wrong.html().select("textarea[name=own]").text()).contains("nobody");
        assertThat(practices.ownAddresses(practice.id()).addresses()).isEmpty();

        visit.submit(visit.get("/settings"), form, Map.of("own", "Hannah@example.com; hw@work.example"));
        visit.submit(visit.get("/settings"), "form[action='/settings/you']", Map.of("email", "me@home.example"));
        assertThat(practices.ownAddresses(practice.id()).addresses())
                .containsExactly("hannah@example.com", "hw@work.example", "me@home.example");
    }
}
