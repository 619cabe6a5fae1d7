package amity.boundary.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.boundary.Action;
import amity.boundary.Boundaries;
import amity.boundary.ContactHours;
import amity.boundary.Guard;
import amity.boundary.Verdict;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.reading.Readings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HoursScreenTests extends WebTests {
    private static final String WEEK = "form[action='/hours/week']";
    private static final String LEAVE = "form[action='/hours/leave']";

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

    private Visit.Page theirs() {
        return visit.get("/hours?client=" + tom.id());
    }

    private Verdict.Answer call(String at) {
        return guard.judge(practice, Action.named("call", tom.id(), java.time.Instant.parse(at)))
                .answer();
    }

    @Test
    void their_hours_are_set_by_the_clock_on_their_wall_and_the_guard_keeps_to_them() {
        visit.submit(theirs(), WEEK, Map.of("days", List.of("MONDAY", "TUESDAY"), "zone", "new york"));
        assertThat(boundaries.hours(practice.id())).singleElement().satisfies(hours -> {
            assertThat(hours.ours()).isFalse();
            assertThat(hours.days()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY);
            assertThat(hours.zone()).hasToString("America/New_York");
        });
        assertThat(call("2026-11-23T15:00:00Z")).isEqualTo(Verdict.Answer.OK);
        assertThat(call("2026-11-23T10:00:00Z")).isEqualTo(Verdict.Answer.WARN);
        var shown = theirs();
        assertThat(shown.words())
                .contains("They like to be reached Monday, Tuesday, 09:00 to 17:00 (America/New_York)");
        visit.submit(shown, "form[action*=/week/]", Map.of());
        assertThat(boundaries.hours(practice.id())).isEmpty();
        assertThat(call("2026-11-23T10:00:00Z")).isEqualTo(Verdict.Answer.OK);
    }

    @Test
    void ours_are_set_for_everyone_in_the_settings_and_otherwise_for_one() {
        assertThat(visit.get("/settings").html().select("#hours a[href='/hours']"))
                .hasSize(1);
        visit.submit(visit.get("/hours"), WEEK, Map.of());
        assertThat(call("2026-11-22T12:00:00Z")).isEqualTo(Verdict.Answer.WARN);
        visit.submit(theirs(), WEEK, Map.of("days", "SUNDAY", "whose", "ours"));
        assertThat(boundaries.hours(practice.id()))
                .extracting(ContactHours::ours)
                .containsExactly(true, true);
        assertThat(call("2026-11-22T12:00:00Z")).isEqualTo(Verdict.Answer.OK);
    }

    @Test
    void silence_while_they_are_away_is_left_out_of_the_reading() {
        for (var week = 3; week <= 17; week += 2) {
            ledger.record(practice, Note.of(tom.id(), "Call").as(Kind.TALK).on(TODAY.minusWeeks(week)));
        }
        assertThat(readings.of(practice, tom.id(), TODAY).drift().days()).isEqualTo(21);
        assertThat(visit.get("/clients/" + tom.id()).html().select("#hours a[href='/hours?client=" + tom.id() + "']"))
                .hasSize(1);
        visit.submit(theirs(), LEAVE, Map.of("from", "2026-11-02", "to", "2026-11-08", "words", "Lake District"));
        assertThat(readings.of(practice, tom.id(), TODAY).drift().days()).isEqualTo(14);
        assertThat(theirs().words()).contains("2 Nov to 8 Nov: Lake District");
        visit.submit(theirs(), "form[action*=/leave/]", Map.of());
        assertThat(readings.of(practice, tom.id(), TODAY).drift().days()).isEqualTo(21);
    }

    @Test
    void leave_that_overlaps_or_adjoins_becomes_one_and_that_of_others_stays_its_own() {
        away("2026-12-01", "2026-12-05", "Lake District");
        away("2026-12-10", "2026-12-12", "Wedding");
        visit.submit(visit.get("/hours"), LEAVE, Map.of("from", "2026-12-02", "to", "2026-12-20"));
        away("2026-12-06", "2026-12-11", "Lake District");
        assertThat(boundaries.leave(practice.id(), TODAY))
                .filteredOn(leave -> !leave.ours())
                .singleElement()
                .satisfies(leave -> {
                    assertThat(leave.from()).isEqualTo(LocalDate.of(2026, 12, 1));
                    assertThat(leave.to()).isEqualTo(LocalDate.of(2026, 12, 12));
                    assertThat(leave.words()).isEqualTo("Wedding; Lake District");
                });
        assertThat(boundaries.leave(practice.id(), TODAY)).hasSize(2);
    }

    @Test
    void bad_input_is_answered_in_one_sentence_and_nothing_typed_is_lost() {
        var backwards =
                visit.submit(theirs(), LEAVE, Map.of("from", "2026-12-05", "to", "2026-12-01", "words", "Alps"));
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.words()).contains("A leave ends on or after the day it begins");
        assertThat(backwards.html().select("#l-words").val()).isEqualTo("Alps");
        assertThat(wrong(Map.of("zone", "Atlantis"))).contains("There is no time zone “Atlantis”");
        assertThat(wrong(Map.of("from", "18:00"))).contains("end later than they begin");
        assertThat(wrong(Map.of("from", "nine"))).contains("“nine” is no time");
        assertThat(wrong(Map.of("days", List.of()))).contains("need a day of the week");
        assertThat(boundaries.leave(practice.id(), TODAY)).isEmpty();
        assertThat(boundaries.hours(practice.id())).isEmpty();
    }

    private String wrong(Map<String, ?> typed) {
        var page = visit.submit(theirs(), WEEK, typed);
        assertThat(page.status()).isEqualTo(422);
        return page.words();
    }

    private void away(String from, String to, String words) {
        visit.submit(theirs(), LEAVE, Map.of("from", from, "to", to, "words", words));
    }
}
