package amity.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInScreenTests extends WebTests {
    private Visit stranger() {
        return new Visit(port);
    }

    @Test
    void a_one_time_link_signs_in_once() {
        var link = links.signIn(practice.id());
        assertThat(stranger().get(link).at().getPath()).isEqualTo("/today");
        var again = stranger().get(link);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.words()).contains("used already");
    }

    @Test
    void a_page_that_asks_one_thing_has_the_focus_on_it() {
        assertThat(stranger().get("/sign-in").html().select("[autofocus]").attr("name"))
                .isIn("who", "password");
        assertThat(visit.get("/clients/new").html().select("[autofocus]").attr("name"))
                .isEqualTo("name");
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        assertThat(stranger().get("/more").at().getPath()).isEqualTo("/sign-in");
        assertThat(stranger().part("/more").response().headers().firstValue("HX-Redirect"))
                .hasValue("/sign-in");
    }

    @Test
    void a_page_carries_her_name_and_her_business() {
        var more = visit.get("/more");
        assertThat(more.status()).isEqualTo(200);
        assertThat(more.html().select(".spine .me").text()).isEqualTo("Hannah Whitlock Whitlock Virtual Assistance");
        assertThat(more.html().select(".nav-tabs-paper [aria-current=page]").text())
                .isEqualTo("More");
    }

    @Test
    void guessing_waits_longer_each_time_and_the_right_password_still_opens() {
        accounts.change(
                accounts.join(practices.open("Marsh Support", "Zoe Marsh", practice.currency(), "GB", LONDON, true)),
                "a quiet harbour");
        var stranger = stranger();
        var form = Map.of("who", "Zoe Marsh", "password", "guess");
        // whoever guessed before from here, in another test, is forgiven by then
        var now = clock.instant().plus(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            var door = stranger.get("/sign-in");
            clock.moveTo(now); // however long the page took
            assertThat(stranger.submit(door, "main form", form).status()).isEqualTo(422);
        }
        long took = Duration.between(now, clock.instant()).toSeconds(); // none on a machine that has nothing else to do
        var door = stranger.get("/sign-in");
        clock.moveTo(now);
        var later = stranger.submit(door, "main form", form);
        assertThat(later.status()).isEqualTo(429);
        assertThat(later.response().headers().firstValueAsLong("Retry-After").getAsLong())
                .isBetween(1L, 1 + took);
        clock.moveTo(clock.instant().plus(Duration.ofSeconds(3 + took)));
        var right = stranger.submit(
                stranger.get("/sign-in"), "main form", Map.of("who", "zoe marsh", "password", "a quiet harbour"));
        assertThat(right.at().getPath()).isEqualTo("/today");
    }
}
