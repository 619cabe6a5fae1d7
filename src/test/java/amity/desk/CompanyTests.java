package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.circle.Function;
import amity.circle.Functions;
import amity.circle.Satellite;
import amity.client.Client;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.Someone;
import amity.moment.Note;
import amity.moment.Strand;
import amity.practice.Practices;
import amity.shell.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the circle brings to the desk: thanks owed, functions near, whom she met, and company. */
class CompanyTests extends OnTheDesk {
    private static final String CHRISTMAS_DO = "satellite:christmas:2026";
    private static final String ASKED = "satellite Is there a Christmas do for you this year?";
    private final Functions functions = ledgers.get(Functions.class);
    private final Satellite satellite = ledgers.get(Satellite.class);

    private Function function(String name, LocalDate on, String town, Client host, boolean near, Strand strand) {
        return functions.keep(
                hannah,
                new Function.Said(
                        name,
                        on,
                        null,
                        town,
                        host == null ? null : Someone.of(host.id()),
                        "",
                        near,
                        strand,
                        List.of(),
                        List.of()));
    }

    private List<String> on(LocalDate day) {
        var desk = this.desk.on(hannah, day);
        return Stream.concat(desk.entries().stream(), desk.rest().stream())
                .filter(entry -> entry.id().rule().matches("thanks|satellite|function-.*"))
                .map(entry -> entry.id().rule() + " " + entry.what())
                .toList();
    }

    private Entry owed() {
        return desk.today(hannah).entries().stream()
                .filter(entry -> entry.id().rule().equals("thanks"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void hasWorked() {
        functions.all(hannah.id()).forEach(function -> functions.remove(hannah.id(), function.id()));
        worked(FRIDAY.minusMonths(13));
    }

    private void worked(LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(tom.id(), "Work").as(amity.moment.Kind.WORK).on(on));
    }

    @Test
    void a_christmas_do_is_asked_about_in_november_alone_and_once() {
        assertThat(satellite.asksForChristmas(hannah, LocalDate.of(2026, 10, 31)))
                .isFalse();
        assertThat(satellite.asksForChristmas(hannah, LocalDate.of(2026, 11, 1)))
                .isTrue();
        assertThat(satellite.asksForChristmas(hannah, LocalDate.of(2026, 12, 1)))
                .isFalse();
        assertThat(on(FRIDAY)).containsExactly(ASKED);
        answers.done(hannah, CHRISTMAS_DO);
        assertThat(on(FRIDAY.plusDays(5))).isEmpty();
        assertThat(on(LocalDate.of(2027, 11, 1))).contains(ASKED);
    }

    @Test
    void no_thank_you_lets_it_rest_until_next_november() {
        answers.done(hannah, CHRISTMAS_DO);
        assertThat(on(FRIDAY)).isEmpty();
        assertThat(on(FRIDAY.plusDays(7))).isEmpty();
        assertThat(on(FRIDAY.plusYears(1))).contains(ASKED);
    }

    @Test
    void whoever_is_going_to_a_function_in_december_is_not_asked() {
        var drinks = function("Drinks", LocalDate.of(2026, 12, 10), "York", null, false, Strand.BUSINESS);
        assertThat(satellite.asksForChristmas(hannah, FRIDAY)).isTrue();
        functions.answer(hannah, drinks.id(), Function.Answer.GOING, "");
        assertThat(satellite.asksForChristmas(hannah, FRIDAY)).isFalse();
    }

    @Test
    void working_alone_is_brought_up_only_by_her_wish_and_ends_with_a_talk() {
        answers.notThis(hannah, CHRISTMAS_DO);
        for (int day = 1; day <= 4; day++) worked(FRIDAY.minusDays(day));
        assertThat(on(FRIDAY)).noneMatch(line -> line.startsWith("satellite"));
        satellite.set(hannah.id(), "", "5");
        assertThat(on(FRIDAY)).contains("satellite Some company?");
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(tom.id(), "A call").as(amity.moment.Kind.TALK).on(FRIDAY.minusDays(2)));
        assertThat(on(FRIDAY)).noneMatch(line -> line.startsWith("satellite"));
        satellite.set(hannah.id(), "", "");
        assertThat(ledgers.get(Practices.class).setting(hannah.id(), "circle.alone-after"))
                .contains("");
    }

    @Test
    void thanks_are_owed_for_the_latest_introduction_and_done_they_are_a_moment_and_undone_owed_again() {
        answers.notThis(hannah, CHRISTMAS_DO);
        var introductions = ledgers.get(Introductions.class);
        var ruth = client("Ruth Carmichael", Client.Status.ACTIVE);
        introductions.keep(
                hannah.id(), new Introduction(Ids.next(), Someone.of(priya.id()), tom.id(), FRIDAY.minusDays(3), null));
        introductions.keep(
                hannah.id(),
                new Introduction(Ids.next(), Someone.of(priya.id()), ruth.id(), FRIDAY.minusDays(9), null));
        var entry = owed();
        assertThat(entry.what()).isEqualTo("Thank Priya Raman");
        assertThat(entry.why()).contains("Tom Ashdown");
        var answer = answers.done(hannah, entry.id().toString());
        assertThat(ledgers.ledger().timeline(hannah.id(), priya.id()))
                .singleElement()
                .satisfies(moment -> assertThat(moment.words()).contains("Tom Ashdown"));
        assertThat(on(FRIDAY)).isEmpty();
        answers.undo(hannah, answer.entry());
        assertThat(owed().why()).contains("Tom Ashdown");
    }

    @Test
    void a_function_near_waits_for_an_answer_from_two_weeks_before_and_one_far_away_does_not() {
        answers.notThis(hannah, CHRISTMAS_DO);
        ledgers.clients().change(hannah.id(), priya.withTown("Raman & Hale, Léeds"));
        function("Winter talk", FRIDAY.plusDays(14), "Leeds", null, false, Strand.BUSINESS);
        function("Fair", FRIDAY.plusDays(5), "Bath", null, false, Strand.BUSINESS);
        function("Open evening", FRIDAY.plusDays(5), "Bath", null, true, Strand.BUSINESS);
        assertThat(on(FRIDAY.minusDays(1))).containsExactly("function-waiting Open evening: will you be there?");
        assertThat(on(FRIDAY))
                .containsExactly(
                        "function-waiting Open evening: will you be there?",
                        "function-waiting Winter talk: will you be there?");
    }

    @Test
    void something_personal_is_brought_up_only_where_both_sides_are_open_to_it() {
        answers.notThis(hannah, CHRISTMAS_DO);
        ledgers.clients().change(hannah.id(), copy(tom, Client.Status.ACTIVE, Client.TheirStrand.WORK_ONLY));
        function("Garden party", FRIDAY.plusDays(2), "York", tom, true, Strand.PERSONAL);
        assertThat(on(FRIDAY)).isEmpty();
        function("Bonfire", FRIDAY.plusDays(2), "York", priya, true, Strand.PERSONAL);
        assertThat(on(FRIDAY)).containsExactly("function-waiting Bonfire: will you be there?");
    }

    @Test
    void after_a_function_she_went_to_it_asks_whom_she_met_until_she_has_said() {
        answers.notThis(hannah, CHRISTMAS_DO);
        var talk = function("Winter talk", FRIDAY.minusDays(1), "Leeds", null, true, Strand.BUSINESS);
        assertThat(on(FRIDAY)).isEmpty();
        functions.answer(hannah, talk.id(), Function.Answer.GOING, "");
        assertThat(on(FRIDAY)).containsExactly("function-over Winter talk: who did you meet?");
        functions.lookedBack(hannah, talk.id(), true);
        assertThat(on(FRIDAY)).isEmpty();
    }
}
