package amity.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.Agreements;
import amity.partnership.profile.WorkProfiles;
import amity.review.Question;
import amity.review.Reviews;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From how she works to what both agreed, how it is kept, and to changing what is not as she wants it. */
class AgreementScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Agreements agreements;

    @Autowired
    private WorkProfiles how;

    private Client eleanor;

    @BeforeEach
    void addEleanor() {
        var added = clients.add(practice.id(), "Eleanor Voss");
        eleanor = clients.change(practice.id(), added.withSince(TODAY.minusYears(2)));
        reviews.answer(practice, eleanor.id(), Question.WANTED, "partnership");
        for (int day = 1; day <= 5; day++) note(Kind.HELP, Direction.GIVEN, day);
    }

    private void note(Kind way, Direction direction, int daysAgo) {
        ledger.tell(
                practice,
                Note.of(eleanor.id(), "It was like that")
                        .as(way)
                        .direction(direction)
                        .on(TODAY.minusDays(daysAgo)));
    }

    private String part() {
        return "/clients/" + eleanor.id() + "/partnership";
    }

    private Visit.Page agree() {
        var form = visit.get("/clients/" + eleanor.id() + "/agreements/new");
        var typed = new HashMap<String, String>();
        form.html().select("input[name^=words-]").forEach(field -> typed.put(field.attr("name"), ""));
        typed.putAll(Map.of("words-0", "Proofs back inside a day", "way-0", "help", "rhythm-0", "month"));
        typed.putAll(Map.of("words-8", "Two introductions", "way-8", "referral", "rhythm-8", "once", "times-8", "2"));
        typed.putAll(Map.of("agreed", TODAY.minusDays(30).toString(), "how", "on the phone"));
        return visit.submit(form, "form[action$=/agreements]", typed);
    }

    private Agreement inForce() {
        return agreements.inForce(practice, eleanor.id()).orElseThrow();
    }

    @Test
    void how_she_works_is_written_in_her_words_printed_and_becomes_the_agreement() {
        var page = visit.get("/partnership/how-i-work?client=" + eleanor.id());
        assertThat(page.words()).contains("This is where you can start from", "Talk about it with Eleanor Voss");
        visit.submit(page, "form[action$=/how-i-work]", Map.of());
        assertThat(how.lastBroughtUp(practice, eleanor.id())).contains(TODAY);

        visit.submit(page, "form[action='/partnership/how-i-work']", Map.of("gives.help", "I stay late for fairs."));
        assertThat(visit.get("/partnership/how-i-work/paper").words())
                .contains(
                        "How I work: Hannah Whitlock", "I stay late for fairs.", "Goodwill, not part of our contract");
        assertThat(visit.get("/clients/" + eleanor.id() + "/agreements/new")
                        .html()
                        .select("input[name^=words-]")
                        .eachAttr("value"))
                .contains("I stay late for fairs.");

        var empty = new HashMap<String, String>();
        page.html().select("input[name^=gives]").forEach(field -> empty.put(field.attr("name"), " "));
        var again = visit.submit(page, "form[action='/partnership/how-i-work']", empty);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("Say at least one thing that you give");
    }

    @Test
    void both_sides_lines_say_how_they_are_kept_and_of_nobody_that_they_missed_anything() {
        var page = agree();
        assertThat(page.html().select("#agreed").text())
                .contains(
                        "Two introductions0 of 2",
                        "Proofs back inside a dayKept, 1 of 1",
                        "Agreed 21 Oct 2026, on the phone")
                .doesNotContainIgnoringCase("missed");
        note(Kind.REFERRAL, Direction.RECEIVED, 0);
        assertThat(visit.get(part()).html().select("#agreed").text()).contains("Two introductions1 of 2");

        var not = visit.submit(visit.get(part()), "#agreed form:has([value=false])", Map.of("counts", "false"));
        assertThat(not.html().select("#agreed").text()).contains("Two introductions0 of 2", "Could be it, too");
        var paper = visit.get(
                "/clients/" + eleanor.id() + "/agreements/" + inForce().id() + "/paper");
        assertThat(paper.words())
                .contains(
                        "Hannah Whitlock does", "Eleanor Voss does", "Two introductions twice", "either of us may stop")
                .doesNotContain("0 of 2");
    }

    @Test
    void it_is_changed_renewed_ended_and_goes_on_again() {
        agree();
        var first = inForce();
        var form = visit.get("/clients/" + eleanor.id() + "/agreements/" + first.id());
        visit.submit(form, "form[action*=/agreements/]", Map.of("words-0", "Proofs back inside two days"));
        var second = inForce();
        assertThat(second.before()).isEqualTo(first.id());
        assertThat(second.lines().getFirst().since()).isEqualTo(TODAY.minusDays(30));

        visit.submit(visit.get(part()), "form[action$=/renewal]", Map.of("look-again", "2027-05-01"));
        assertThat(inForce())
                .matches(it -> it.id().equals(second.id()) && it.lookAgain().equals(LocalDate.of(2027, 5, 1)));
        var soon = visit.submit(visit.get(part()), "form[action$=/renewal]", Map.of("look-again", TODAY.toString()));
        assertThat(soon.words()).contains("Say a day still to come");

        var ended = visit.submit(visit.get(part()), "form[action$=/stop]", Map.of("why", "Too much"));
        assertThat(ended.html().select("#agreed").text())
                .contains("It ended on 20 Nov 2026")
                .doesNotContain("Too much");
        visit.submit(ended, "form[action$=/resume]", Map.of());
        assertThat(inForce().id()).isEqualTo(second.id());
    }

    @Test
    void what_cannot_be_agreed_is_said_beside_what_was_typed() {
        var form = visit.get("/clients/" + eleanor.id() + "/agreements/new");
        var typed = Map.of("words-0", "Ein Haus", "times-0", "often", "look-again", "2027-01-01");
        var again = visit.submit(form, "form[action$=/agreements]", typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("“often” is no number of times");
        assertThat(again.html().select("[name=words-0]").attr("value")).isEqualTo("Ein Haus");
        assertThat(visit.submit(form, "form[action$=/agreements]", Map.of("agreed", "soon"))
                        .words())
                .contains("There is no day “soon”");
        assertThat(agreements.of(practice, eleanor.id())).isEmpty();
    }

    @Test
    void what_is_not_wanted_is_changed_by_a_day_and_ends_in_plain_words() {
        var section = visit.get(part()).html().select("#changing");
        assertThat(section.text()).contains("Never came back so far: referrals", "You gave 5");
        var begun = visit.submit(
                visit.get(part()), "form[action$=/changing]", Map.of("step", "Ask for a name", "review", "2027-02-01"));
        assertThat(begun.html().select("#changing").text())
                .contains("You look at it on 1 Feb 2027", "When it began: you gave 5 and they gave 0");
        assertThat(begun.html().select("[aria-current=step]").text()).isEqualTo("See what is missing");
        agree();
        assertThat(visit.get(part()).html().select("#changing details[open]")).isEmpty();

        clock.moveTo(TODAY.plusMonths(3).atStartOfDay(LONDON).toInstant());
        assertThat(visit.get(part()).html().select("#changing details[open]")).isNotEmpty();
        var moving = visit.submit(
                visit.get(part()), "form[action$=/moving]", Map.of("review", "2027-05-01", "why", "One name came"));
        assertThat(moving.html().select("#changing").text())
                .contains("Still moving, until 1 May 2027", "One name came");
        var taken = visit.submit(
                visit.get(part()), "form[action$=/outcome]", Map.of("outcome", "transactional", "why", "It pays"));
        assertThat(taken.html().select("#changing").text()).contains("You took it as transactional");
        assertThat(visit.get("/partnership").html().select("nav .tabs a")).isEmpty();
    }

    @Test
    void parting_as_the_outcome_leads_to_its_path() {
        visit.submit(visit.get(part()), "form[action$=/changing]", Map.of());
        var path = visit.submit(visit.get(part()), "form[action$=/outcome]", Map.of("outcome", "part"));
        assertThat(path.at().getPath()).endsWith("/parting");
    }
}
