package amity.partnership.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.agreement.Rhythm;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartnershipBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Agreements agreements;

    private Client eleanor;

    @BeforeEach
    void knowsEleanor() {
        var added = clients.add(practice.id(), "Eleanor Voss");
        eleanor = clients.change(practice.id(), added.withSince(TODAY.minusYears(2)));
        reviews.answer(practice, eleanor.id(), Question.WANTED, "partnership");
        for (int month = 1; month <= 6; month++) {
            note(Kind.HELP, Direction.GIVEN, "Stayed late for the fair", month);
        }
        note(Kind.RESOURCES, Direction.RECEIVED, "Lent the rights list", 2);
    }

    private void note(Kind way, Direction direction, String words, int monthsAgo) {
        ledger.tell(
                practice,
                Note.of(eleanor.id(), words).as(way).direction(direction).on(TODAY.minusMonths(monthsAgo)));
    }

    @Test
    void the_ledger_of_giving_looks_right_and_its_dots_open_by_keyboard() {
        page.navigate("/partnership");
        looksRight();
        page.locator("a.dots").first().focus();
        page.keyboard().press("Enter");
        page.locator("dialog[open] >> text=Lent the rights list").waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
        page.locator("[data-chart=months]").scrollIntoViewIfNeeded(); // drawn when it comes into view
        page.locator("[data-chart=months] svg").waitFor();
    }

    @Test
    void how_she_works_and_what_is_agreed_look_right() {
        page.navigate("/partnership/how-i-work?client=" + eleanor.id());
        looksRight();
        page.navigate("/clients/" + eleanor.id() + "/agreements/new");
        looksRight();
        var line =
                new AgreementDraft.Promised(null, true, Kind.HELP, "Proofs back inside a day", Rhythm.MONTH, 1, null);
        var agreement = agreements.agree(
                practice,
                new AgreementDraft(eleanor.id(), TODAY.minusMonths(3), null, TODAY.plusYears(1), List.of(line)));
        page.navigate("/clients/" + eleanor.id() + "/partnership");
        looksRight();
        page.navigate("/clients/" + eleanor.id() + "/agreements/" + agreement.id() + "/paper");
        looksRight();
    }
}
