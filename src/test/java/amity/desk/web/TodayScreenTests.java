package amity.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.desk.Desk;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.season.Seasons;
import amity.shell.Ids;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Promises promises;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Facts facts;

    @Autowired
    private Desk desk;

    @Autowired
    private Seasons seasons;

    @BeforeEach
    void leaveChristmasOut() {
        seasons.skip(practice, seasons.current(practice, Occasion.CHRISTMAS), true);
    }

    private Client priya() {
        return clients.search(practice.id(), "Priya", 1).stream()
                .findFirst()
                .orElseGet(() -> clients.add(practice.id(), "Priya Raman"));
    }

    private Promise promise(String words, LocalDate due) {
        return promises.make(practice, priya().id(), Promise.Whose.OURS, words, due, null);
    }

    @Test
    void a_new_practice_is_shown_where_to_begin() {
        var page = visit.get("/");
        assertThat(page.at().getPath()).isEqualTo("/today");
        assertThat(page.html().select("h1").text()).isEqualTo("Friday 20 November");
        assertThat(page.html().select("a[href=/import]")).isNotEmpty();
    }

    @Test
    void a_day_with_nothing_says_so_and_stops() {
        priya();
        var page = visit.get("/today");
        assertThat(page.html().select(".lede").text()).isEqualTo("Nothing needs you today.");
        assertThat(page.html().select(".entry")).isEmpty();
    }

    @Test
    void an_entry_shows_its_why_and_three_answers() {
        promise("send the book", TODAY);
        var page = visit.get("/today");
        assertThat(page.html().select(".lede").text()).startsWith("One thing today needs you");
        var entry = page.html().selectFirst(".entry");
        assertThat(entry.select(".entry-title").text()).isEqualTo("Send the book");
        assertThat(entry.select(".entry-when").text()).isEqualTo("Today as you said");
        assertThat(entry.text()).contains("On 20 November you told Priya Raman you would.");
        assertThat(entry.select("button[value=done], button[value=not-this]")).hasSize(2);
        assertThat(entry.select("button[value=later-2026-11-23]").text()).isEqualTo("Monday");
    }

    @Test
    void done_becomes_a_moment_and_undo_brings_the_entry_back() {
        promise("send the book", TODAY);
        var after = visit.submit(visit.get("/today"), ".entry-act", Map.of("do", "done"));
        assertThat(after.at().getPath()).isEqualTo("/today");
        assertThat(after.html().select(".notice").text()).isEqualTo("Done: Send the book.");
        assertThat(after.html().select(".entry-done").text()).contains("Kept as a moment");
        assertThat(after.html().select(".lede").text()).isEqualTo("That was enough for today.");
        assertThat(ledger.timeline(practice.id(), priya().id())).hasSize(1);
        var back = visit.submit(after, ".entry-done form", Map.of("do", "undo"));
        assertThat(back.html().select(".entry-act button[value=done]")).hasSize(1);
        assertThat(ledger.timeline(practice.id(), priya().id())).isEmpty();
    }

    @Test
    void later_is_listed_with_its_day_and_not_this_is_gone() {
        promise("send the book", TODAY);
        var later = visit.submit(visit.get("/today"), ".entry-act", Map.of("do", "later-2026-11-23"));
        assertThat(later.html().select(".entry")).isEmpty();
        assertThat(later.html().select("aside").text()).contains("Send the book · Monday 23 November");
        promise("call back", TODAY);
        var gone = visit.submit(visit.get("/today"), ".entry-act", Map.of("do", "not-this"));
        assertThat(gone.html().select(".entry")).isEmpty();
    }

    @Test
    void what_happens_on_its_day_is_not_offered_for_a_later_one() {
        appoint("Supper", priya(), "2026-11-20T18:30:00Z");
        var entry = visit.get("/today").html().select(".entry:contains(Supper)");
        assertThat(entry).hasSize(1);
        assertThat(entry.select(".split, button[value^=later-]")).isEmpty();
    }

    @Test
    void htmx_gets_the_line_alone_with_the_lede_and_a_toast() {
        promise("send the book", TODAY);
        var page = visit.get("/today");
        var id = desk.today(practice).entries().getFirst().id();
        var part = visit.send(htmx(page, "/desk/" + id, "do=done"));
        assertThat(part.html().select("li.entry-done button[data-focus]")).hasSize(1);
        assertThat(part.html().select("#lede[hx-swap-oob]").text()).isEqualTo("That was enough for today.");
        assertThat(part.html().select("#toast").text()).isEqualTo("Done: Send the book.");
        assertThat(part.html().select("main")).isEmpty();
        var back = visit.send(htmx(page, "/desk/" + id, "do=undo"));
        assertThat(back.html().select("li.entry .entry-act")).hasSize(1);
    }

    @Test
    void what_waits_behind_comes_up_at_once_and_goes_back_with_undo() {
        promise("send the book", TODAY);
        promise("call back", TODAY);
        var page = visit.get("/today");
        var today = desk.today(practice);
        var first = today.entries().getFirst().id();
        var part = visit.send(htmx(page, "/desk/" + first, "do=later-2026-11-23"));
        assertThat(part.html().select("#needs[hx-swap-oob] > li").eachAttr("id"))
                .containsExactly(today.rest().getFirst().id().toString());
        assertThat(part.html().select("#waits[hx-swap-oob] .entry-brief")).isEmpty();
        var back = visit.send(htmx(page, "/desk/" + first, "do=undo"));
        assertThat(back.html().select("#waits[hx-swap-oob] #in-view > li")).hasSize(1);
        assertThat(back.html().select("li.entry").eachAttr("id")).containsExactly(first.toString());
    }

    @Test
    void what_has_a_day_never_waits_out_of_sight() {
        for (var name : List.of("One", "Two", "Three", "Four", "Five")) {
            promises.make(practice, clients.add(practice.id(), name).id(), Promise.Whose.OURS, name, TODAY, null);
        }
        var page = visit.get("/today").html();
        assertThat(page.select("#needs > .entry")).hasSize(3);
        assertThat(page.select("#in-view > li .entry-title").eachText()).containsExactly("Four", "Five");
        assertThat(page.select("#waiting")).isEmpty();
    }

    @Test
    void what_the_desk_does_not_know_is_refused_in_a_sentence() {
        promise("send the book", TODAY);
        var page = visit.get("/today");
        assertThat(visit.submit(page, ".entry-act", Map.of("do", "later-someday"))
                        .status())
                .isEqualTo(422);
        assertThat(visit.submit(page, ".entry-act", Map.of("do", "dance")).status())
                .isEqualTo(422);
        assertThat(visit.submit(page, ".entry-act", Map.of("do", "wanted-partnership"))
                        .status())
                .isEqualTo(422);
        assertThat(visit.get("/today").html().select(".entry")).hasSize(1);
    }

    @Test
    void the_day_shows_appointments_with_clients_only_and_the_strip_what_has_a_day() {
        appoint("Call with Priya", priya(), "2026-11-20T14:00:00Z");
        appoint("Dentist", null, "2026-11-20T16:00:00Z");
        promise("send the book", LocalDate.of(2026, 11, 25));
        var page = visit.get("/today");
        assertThat(page.html().select("aside").text()).doesNotContain("14:00");
        assertThat(page.words()).doesNotContain("Dentist");
        assertThat(page.html().select(".entry-now .entry-when").text()).isEqualTo("14:00 30 min");
        assertThat(page.html().select(".week .has a").eachText()).hasSize(2);
        assertThat(page.html().select(".week [aria-current=date]").text()).startsWith("Fri20");
        clients.change(practice.id(), priya().with(Client.Status.RESTING));
        assertThat(visit.get("/today").html().select("aside").text())
                .contains("14:00 Priya Raman, Call with Priya · until 14:30");
        var wednesday = visit.get("/today?day=2026-11-25");
        assertThat(wednesday.html().select("h1").text()).isEqualTo("Wednesday 25 November");
        assertThat(wednesday.html().select("main").text()).contains("Send the book");
    }

    @Test
    void before_a_talk_there_is_one_screen() {
        appoint("Call with Priya", priya(), "2026-11-20T14:00:00Z");
        promises.make(practice, priya().id(), Promise.Whose.THEIRS, "a testimonial", null, null);
        var page = visit.get(visit.get("/today")
                .html()
                .selectFirst(".entry a[href^=/desk/talks]")
                .attr("href"));
        assertThat(page.html().select("h1").text()).isEqualTo("Priya Raman");
        assertThat(page.words()).contains("They said they would a testimonial", "Last talk None noted yet.");
        assertThat(page.html().title()).doesNotContain("Priya");
    }

    @Test
    void one_entry_holds_all_that_a_talk_needs() {
        appoint("Call with Priya", priya(), "2026-11-20T14:00:00Z");
        promise("send the book", TODAY.plusDays(20));
        promises.make(practice, priya().id(), Promise.Whose.THEIRS, "a testimonial", null, null);
        know("office", "a new office in Leeds", null);
        know("candles", "scented candles", Fact.Stance.DISLIKE);
        var page = visit.get("/today");
        var talk = page.html().selectFirst(".entry");
        assertThat(page.html().select(".entry")).hasSize(1);
        assertThat(talk.text())
                .contains(
                        "One thing to ask after office: a new office in Leeds",
                        "You said you would send the book",
                        "They said they would a testimonial",
                        "Better not mentioned candles: scented candles");
        assertThat(talk.select(".heard > summary").text()).startsWith("Already talked?");
        var after = visit.submit(page, ".inside form", Map.of("do", "done"));
        assertThat(after.html().selectFirst(".entry").text()).doesNotContain("You said you would");
        assertThat(promises.open(practice.id(), priya().id()))
                .extracting(Promise::words)
                .containsExactly("a testimonial");
    }

    @Test
    void from_its_hour_on_a_talk_asks_what_was_learned_and_shows_it_before_it_is_kept() {
        appoint("Call with Priya", priya(), "2026-11-20T08:30:00Z");
        var page = visit.get("/today");
        assertThat(page.html().select(".entry .heard > summary").text()).startsWith("We talked");
        var shown = visit.submit(
                page, ".heard form", Map.of("learned", "She loves smoky tea. She hates candles.", "do", "talked"));
        assertThat(shown.html().select(".heard-part select option[selected]").eachText())
                .containsExactly("They like it", "They do not like it");
        assertThat(ledger.timeline(practice.id(), priya().id())).isEmpty();
        var kept = visit.submit(shown, "form:has([name=learned])", Map.of("as-1", "nothing", "do", "talked"));
        assertThat(kept.html().select(".entry-done").text()).contains("Your talk with Priya Raman");
        assertThat(facts.of(practice.id(), priya().id()))
                .extracting(Fact::words)
                .containsExactly("She loves smoky tea.");
        assertThat(ledger.timeline(practice.id(), priya().id()))
                .extracting(Moment::words)
                .containsExactly("Call with Priya: She loves smoky tea. She hates candles.");
        var back = visit.submit(kept, ".entry-done form", Map.of("do", "undo"));
        assertThat(back.html().select(".entry .heard")).hasSize(1);
        assertThat(facts.of(practice.id(), priya().id())).isEmpty();
    }

    @Test
    void a_talk_of_which_there_is_nothing_to_say_is_closed_with_one_press() {
        appoint("Call with Priya", priya(), "2026-11-20T08:30:00Z");
        var kept = visit.submit(visit.get("/today"), ".heard form", Map.of("do", "talked"));
        assertThat(kept.html().select(".entry-done")).hasSize(1);
        assertThat(ledger.timeline(practice.id(), priya().id()))
                .extracting(Moment::words)
                .containsExactly("Call with Priya");
    }

    @Test
    void what_was_chosen_of_a_sentence_stays_chosen_while_it_is_typed_on() {
        var heard = "/desk/talks/" + priya().id() + "/heard?learned=She+loves+smoky+tea+a+lot"
                + "&said-0=She+loves+smoky+tea&seen-0=like&as-0=nothing";
        assertThat(visit.part(heard).html().select("option[selected]").eachAttr("value"))
                .containsExactly("nothing");
    }

    @Test
    void the_pace_is_kept_and_a_pace_of_nine_is_refused() {
        priya();
        var page = visit.submit(visit.get("/today"), "#pace", Map.of("limit", "2", "busy", "2026-12-01"));
        assertThat(page.words()).contains("You are busy until Tuesday 1 December");
        assertThat(page.html().select("#limit").val()).isEqualTo("2");
        assertThat(visit.submit(page, "#pace", Map.of("limit", "9")).status()).isEqualTo(422);
        assertThat(visit.submit(page, "#pace", Map.of("busy", "")).words()).doesNotContain("You are busy");
    }

    @Test
    void a_clients_page_gets_what_is_next_as_a_part() {
        promise("send the book", TODAY);
        assertThat(visit.part("/desk/clients/" + priya().id()).words()).contains("Send the book");
        assertThat(visit.part("/desk/clients/" + priya().id() + "?without=promise")
                        .words())
                .doesNotContain("Send the book");
        assertThat(visit.get("/desk/clients/" + Ids.next()).status()).isEqualTo(404);
        assertThat(visit.get("/desk/talks/" + Ids.next()).status()).isEqualTo(404);
    }

    private void know(String topic, String words, Fact.Stance stance) {
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        priya().id(),
                        null,
                        topic,
                        words,
                        stance,
                        List.of(),
                        false,
                        Fact.Sensitivity.ORDINARY,
                        true,
                        TODAY.minusDays(3),
                        null));
    }

    private HttpRequest.Builder htmx(Visit.Page page, String path, String body) {
        return visit.request(path)
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf="
                        + page.html().selectFirst("input[name=_csrf]").val()));
    }

    private void appoint(String title, Client client, String start) {
        var at = Instant.parse(start);
        appointments.keep(
                practice.id(),
                new Appointment(
                        Ids.next(),
                        title,
                        "",
                        at,
                        at.plusSeconds(1800),
                        false,
                        title,
                        client == null ? null : client.id(),
                        List.of(),
                        null));
    }
}
