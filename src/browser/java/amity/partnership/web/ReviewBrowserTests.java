package amity.partnership.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.moment.Signal;
import amity.practice.CoreValues;
import amity.practice.Practices;
import amity.review.Question;
import amity.review.Reviews;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The review of a practice with fourteen clients, at the time of year when values are asked too: by keyboard alone, and counted. */
class ReviewBrowserTests extends BrowserTests {
    private static final int CLIENTS = 14;

    @Autowired
    private Clients clients;

    @Autowired
    private Practices practices;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Ledger ledger;

    private int keys;

    @Test
    void fourteen_clients_take_sixty_keystrokes_at_most_and_can_be_stopped_at_any_time() {
        practices.keep(practice.id(), new CoreValues(List.of("Kindness first", "Words are kept", "Fair pay")));
        for (int i = 1; i <= CLIENTS; i++) {
            known(clients.change(
                    practice.id(),
                    clients.add(practice.id(), "Client %02d".formatted(i)).with(Client.Status.ACTIVE)));
        }
        page.navigate("/review");
        looksRight();
        press("s");
        assertThat(page.locator(".review-progress")).containsText("1 of 14");
        looksRight();
        while (page.locator("[data-key='1'],[data-key=s]").count() > 0) {
            press(keys % 2 == 0 && page.locator("[data-key='1']").count() > 0 ? "1" : "s");
            if (keys == 20) {
                page.keyboard().press("x");
                keys++;
                assertThat(page).hasURL("http://localhost:" + port + "/today");
                assertThat(page.getByText("You go on where you stopped")).isVisible();
                page.navigate("/review");
            }
        }
        assertThat(page.getByText("That was everyone.")).isVisible();
        Assertions.assertThat(keys).isBetween(3 * CLIENTS, 60);
    }

    /** Everything was said half a year ago, but whether values are shared: that was more than a year ago. */
    private void known(Client client) {
        var then = TODAY.minusMonths(6);
        reviews.answer(practice, client.id(), Question.WANTED, "partnership", then);
        reviews.answer(practice, client.id(), Question.ENJOYMENT, "yes", then);
        reviews.answer(practice, client.id(), Question.KNOWN, "business", then);
        reviews.answer(practice, client.id(), Question.GEL, "yes", then);
        reviews.answer(practice, client.id(), Question.VALUES, "shared", TODAY.minusMonths(13));
        ledger.tell(
                practice,
                Note.of(client.id(), "Said the minutes were late")
                        .as(Kind.SIGNAL)
                        .signal(Signal.COMPLAINT)
                        .direction(Direction.RECEIVED)
                        .on(TODAY.minusDays(30)));
    }

    /** Every key leads to a page: the next one is pressed on that, and once it hears. */
    private void press(String key) {
        page.evaluate("document.documentElement.dataset.left = ''");
        page.keyboard().press(key);
        keys++;
        page.locator("html:not([data-left])").waitFor();
        page.waitForLoadState();
    }
}
