package amity.boundary.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.boundary.Actions;
import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.Channels;
import amity.boundary.Guard;
import amity.boundary.Topic;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.reading.Readings;
import amity.reading.Risk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class BoundaryScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Boundaries boundaries;

    @Autowired
    private Guard guard;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Readings readings;

    private Client tom;

    @BeforeEach
    void addTom() {
        tom = clients.add(practice.id(), "Tom Ashdown");
    }

    private Visit.Page list() {
        return visit.get("/boundaries?client=" + tom.id());
    }

    private Visit.Page add(String kind, Map<String, ?> typed) {
        return visit.submit(
                visit.get("/boundaries/new?kind=" + kind + "&client=" + tom.id()), "form[action='/boundaries']", typed);
    }

    private Visit.Page addForAll(String kind, Map<String, ?> typed) {
        return visit.submit(visit.get("/boundaries/new?kind=" + kind), "form[action='/boundaries']", typed);
    }

    private Visit.Page open() {
        return visit.get("/boundaries/" + only().id() + "?client=" + tom.id());
    }

    private Boundary only() {
        assertThat(boundaries.all(practice)).hasSize(1);
        return boundaries.all(practice).getFirst();
    }

    private Verdict.Answer call(String at) {
        return guard.judge(practice, Actions.named("call", tom.id(), Instant.parse(at)))
                .answer();
    }

    @Test
    void their_hours_are_set_by_the_clock_on_their_wall_and_the_guard_keeps_to_them() {
        add("hours", Map.of("days", List.of("MONDAY", "TUESDAY"), "zone", "new york"));
        assertThat(only().isOurs()).isFalse();
        assertThat(call("2026-11-23T15:00:00Z")).isEqualTo(Verdict.Answer.OK);
        assertThat(call("2026-11-23T10:00:00Z")).isEqualTo(Verdict.Answer.WARN);
        assertThat(list().words()).contains("Monday, Tuesday, 09:00 to 17:00 (America/New_York)");
        visit.submit(open(), "form[action$='" + only().id() + "']", Map.of("force", "block"));
        assertThat(call("2026-11-23T10:00:00Z")).isEqualTo(Verdict.Answer.BLOCK);
        visit.submit(open(), "form[action$=/removal]", Map.of());
        assertThat(boundaries.all(practice)).isEmpty();
        assertThat(call("2026-11-23T10:00:00Z")).isEqualTo(Verdict.Answer.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours", "channel", "topic", "social", "visiting", "leave"})
    void every_kind_has_its_form_and_can_be_changed_as_it_was_typed(String kind) {
        var typed = new HashMap<String, Object>(Map.of("whose", "both", "from", "2026-12-01", "to", "2026-12-24"));
        if (kind.equals("topic")) typed.put("words", "the merger");
        if (kind.equals("channel")) typed.put("channels", List.of("call", "message"));
        add(kind, typed);
        var kept = only();
        assertThat(kept.kind().word()).isEqualTo(kind);
        assertThat(kept.side()).isEqualTo(Boundary.Side.BOTH);
        assertThat(kept.to()).isEqualTo(LocalDate.of(2026, 12, 24));
        visit.submit(open(), "form[action$='" + kept.id() + "']", Map.of());
        assertThat(only()).isEqualTo(kept);
    }

    @Test
    void the_clients_page_shows_them_and_the_gift_policy_among_them() {
        clients.change(practice.id(), tom.with(Client.GiftPolicy.NONE, null));
        add("channel", Map.of("channels", "call", "way", "not"));
        add("topic", Map.of("words", "his divorce", "whose", "theirs"));
        assertThat(boundaries.all(practice))
                .extracting(Boundary::terms)
                .containsExactlyInAnyOrder(Channels.not("call"), new Topic("his divorce"));
        var part = "#boundaries a[href='/boundaries?client=" + tom.id() + "']";
        assertThat(visit.get("/clients/" + tom.id()).html().select(part)).hasSize(1);
        assertThat(list().words())
                .contains("Not by phone warns", "Do not bring up his divorce blocks")
                .contains("Gifts None, a card is welcome");
    }

    @Test
    void the_practices_own_hold_for_everyone_and_are_relaxed_for_one_and_back() {
        assertThat(visit.get("/settings").html().select("#boundaries a[href='/boundaries']"))
                .hasSize(1);
        addForAll("hours", Map.of());
        assertThat(only().isDefault()).isTrue();
        assertThat(call("2026-11-22T12:00:00Z")).isEqualTo(Verdict.Answer.WARN);
        visit.submit(list(), "form[action$=/relax]", Map.of());
        assertThat(call("2026-11-22T12:00:00Z")).isEqualTo(Verdict.Answer.OK);
        assertThat(list().words()).contains("does not hold for Tom Ashdown");
        visit.submit(list(), "form[action$=/hold]", Map.of());
        assertThat(call("2026-11-22T12:00:00Z")).isEqualTo(Verdict.Answer.WARN);
        add("hours", Map.of("days", "SUNDAY", "whose", "ours"));
        assertThat(list().words()).contains("replaced here by one of your own");
        assertThat(call("2026-11-22T12:00:00Z")).isEqualTo(Verdict.Answer.OK);
    }

    @Test
    void what_is_still_to_say_has_words_to_say_it_and_then_they_know() {
        add("hours", Map.of("whose", "ours", "say", "to-say"));
        assertThat(list().words()).contains("still to say");
        assertThat(open().html().select("#say").text()).startsWith("So that you know when to reach me");
        visit.submit(open(), "form[action$=/wording]", Map.of("wording", "Ring me before five, Tom."));
        assertThat(open().html().select("#say").text()).isEqualTo("Ring me before five, Tom.");
        assertThat(open().html().select("#saying a[href^=mailto]").attr("href")).endsWith("before%20five%2C%20Tom.");
        visit.submit(open(), "form[action$=/said]", Map.of());
        assertThat(only().toSaySince()).isNull();
        assertThat(list().words()).contains("known to them");
    }

    @Test
    void what_was_said_already_asks_which_day_before_it_asks_why() {
        add("hours", Map.of("whose", "ours", "say", "to-say"));
        clock.moveTo(TODAY.plusDays(1).atTime(10, 0).atZone(LONDON).toInstant()); // a Saturday
        var asked = visit.submit(open(), "form[action$=/said]", Map.of());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select(".held [name=on]")).hasSize(1);
        assertThat(asked.html().select(".held [name=anyway]")).isEmpty();
        var why = visit.submit(asked, ".held form", Map.of("on", TODAY.plusDays(1)));
        assertThat(why.html().select(".held [name=anyway]")).hasSize(1);
        assertThat(only().toSaySince()).isNotNull();

        visit.submit(asked, ".held form", Map.of("on", TODAY));
        assertThat(only().toSaySince()).isNull();
        assertThat(ledger.timeline(practice.id(), tom.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.day()).isEqualTo(TODAY));
    }

    @Test
    void the_end_was_told_on_the_day_it_was_told() {
        add("hours", Map.of("whose", "ours"));
        clock.moveTo(TODAY.plusDays(1).atTime(10, 0).atZone(LONDON).toInstant());
        var parting = "/clients/" + tom.id() + "/parting";
        visit.submit(visit.get(parting), "form[action$='/begin']", Map.of());
        var asked = visit.submit(visit.get(parting), "form[action$='/tell']", Map.of());
        assertThat(asked.html().select(".held [name=on]")).hasSize(1);
        visit.submit(asked, ".held form", Map.of("on", TODAY));
        assertThat(ledger.timeline(practice.id(), tom.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.day()).isEqualTo(TODAY));
    }

    @Test
    void a_boundary_crossed_twice_in_ninety_days_is_a_risk_of_the_reading() {
        add("hours", Map.of());
        cross("us", "2026-11-01", "I rang at ten at night");
        assertThat(risks()).doesNotContain("boundary-crossed");
        cross("them", "2026-10-20", "He rang on Sunday");
        assertThat(risks()).contains("boundary-crossed");
        assertThat(ledger.timeline(practice.id(), tom.id()))
                .allSatisfy(moment -> assertThat(moment.kind()).isEqualTo(Kind.SIGNAL))
                .extracting(moment -> moment.direction())
                .containsExactly(Direction.RECEIVED, Direction.GIVEN);
        var wrong = cross("them", "2027-10-20", "He will ring on Sunday");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.words()).contains("still to come");
        assertThat(wrong.html().select("#happened").val()).isEqualTo("He will ring on Sunday");
    }

    private Visit.Page cross(String by, String day, String happened) {
        return visit.submit(open(), "form[action$=/crossed]", Map.of("by", by, "day", day, "happened", happened));
    }

    private List<String> risks() {
        return readings.of(practice, tom.id(), TODAY).risks().stream()
                .map(Risk::rule)
                .toList();
    }

    @Test
    void silence_while_they_are_away_is_left_out_of_the_reading() {
        for (int week = 3; week <= 17; week += 2) {
            ledger.tell(practice, Note.of(tom.id(), "Call").as(Kind.TALK).on(TODAY.minusWeeks(week)));
        }
        assertThat(readings.of(practice, tom.id(), TODAY).drift().days()).isEqualTo(21);
        add("leave", Map.of("from", "2026-11-02", "to", "2026-11-08", "words", "Lake District"));
        assertThat(readings.of(practice, tom.id(), TODAY).drift().days()).isEqualTo(14);
        assertThat(list().words()).contains("Away from 2 November to 8 November: Lake District");
        visit.submit(open(), "form[action$=/removal]", Map.of());
        assertThat(readings.of(practice, tom.id(), TODAY).drift().days()).isEqualTo(21);
    }

    @Test
    void leave_that_overlaps_or_adjoins_becomes_one_and_that_of_others_stays_its_own() {
        away("2026-12-01", "2026-12-05", "Lake District");
        away("2026-12-10", "2026-12-12", "Wedding");
        addForAll("leave", Map.of("from", "2026-12-02", "to", "2026-12-20"));
        away("2026-12-06", "2026-12-11", "Lake District");
        assertThat(boundaries.all(practice))
                .filteredOn(leave -> !leave.isOurs())
                .singleElement()
                .satisfies(leave -> {
                    assertThat(leave.from()).isEqualTo(LocalDate.of(2026, 12, 1));
                    assertThat(leave.to()).isEqualTo(LocalDate.of(2026, 12, 12));
                    assertThat(leave.terms()).hasToString("Leave[words=Wedding; Lake District]");
                });
        assertThat(boundaries.all(practice)).hasSize(2);
    }

    private void away(String from, String to, String words) {
        add("leave", Map.of("from", from, "to", to, "words", words));
    }

    @Test
    void bad_input_is_answered_in_one_sentence_and_nothing_typed_is_lost() {
        assertThat(wrong("leave", Map.of("from", "2026-12-05", "to", "2026-12-01", "words", "Alps")))
                .contains("It ends on or after the day it begins");
        assertThat(wrong("hours", Map.of("zone", "Atlantis"))).contains("There is no time zone “Atlantis”");
        assertThat(wrong("hours", Map.of("opens", "22:00", "closes", "06:00"))).contains("kept until 23:59");
        assertThat(wrong("hours", Map.of("opens", "nine"))).contains("“nine” is no time");
        assertThat(wrong("hours", Map.of("days", List.of()))).contains("need a day of the week");
        assertThat(wrong("topic", Map.of("words", "?"))).contains("Say in a word or two");
        assertThat(wrong("channel", Map.of())).contains("Say which channel");
        assertThat(wrong("social", Map.of("from", "2026-12-05", "to", "2026-12-01")))
                .contains("is before");
        assertThat(boundaries.all(practice)).isEmpty();
    }

    private String wrong(String kind, Map<String, ?> typed) {
        var page = add(kind, typed);
        assertThat(page.status()).isEqualTo(422);
        typed.forEach((field, value) -> {
            if (value instanceof String text) {
                assertThat(page.html().select("[name=" + field + "]").val()).isEqualTo(text);
            }
        });
        return page.words();
    }

    @Test
    void a_boundary_that_forbids_everything_is_kept_and_says_what_is_left() {
        add("channel", Map.of("way", "only", "channels", "call", "whose", "theirs"));
        add("channel", Map.of("way", "not", "channels", "call", "whose", "ours"));
        assertThat(boundaries.all(practice)).hasSize(2);
        assertThat(list().words()).contains("Nothing is left: every channel is closed");
    }
}
