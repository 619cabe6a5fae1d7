package amity.season.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.review.Question;
import amity.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Owen came back twenty times and has been quiet for four months: what a gift takes, and the one question about it. */
class SilenceBrowserTests extends BrowserTests {
    private static final String CHRISTMAS = "/season/christmas-2026";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Reviews reviews;

    private Client.Id owen;

    @BeforeEach
    void quietForMonths() {
        owen = clients.add(practice.id(), "Owen Hale").id();
        for (int back = 4; back < 24; back++) {
            var invoice = Note.of(owen, "Invoice").as(Kind.INVOICE).on(TODAY.minusMonths(back));
            ledger.tell(practice, invoice.amount(practice.money(9_000)));
        }
        reviews.answer(practice, owen, Question.KNOWN, "personal");
    }

    @Test
    void the_opened_line_says_what_is_missing_and_one_tap_answers_and_is_remembered() {
        page.navigate(CHRISTMAS);
        var line = page.locator("#entry-" + owen);
        line.locator("summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(line.locator(".points")).containsText("Paused, ended, or just quiet?");
        assertThat(line.locator(".points")).containsText("They have come to you 20 times: 3");
        looksRight();
        page.locator("#until-" + owen).fill("2027-01-25");
        reach("Paused: Owen Hale");
        page.keyboard().press("Enter");
        assertThat(line).not().containsText("Paused, ended, or just quiet?");
        assertThat(reviews.answers(practice.id(), owen))
                .filteredOn(answer -> answer.question() == Question.SILENCE)
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.word()).isEqualTo("paused");
                    assertThat(answer.until()).isEqualTo("2027-01-25");
                });
        assertThat((Boolean) page.evaluate("document.activeElement.closest('#entry-" + owen + "') !== null"))
                .as("the focus stays with the line that was answered about")
                .isTrue();
    }

    @Test
    void without_scripts_the_entrys_own_page_asks_and_keeps_it() {
        page = withoutScripts();
        page.navigate(CHRISTMAS + "/entries/" + owen);
        assertThat(page.locator(".points")).containsText("Quiet for 123 days, where 93 would be usual still: −3");
        page.locator(".points button[value=ended]").click();
        assertThat(clients.get(practice.id(), owen).status()).isEqualTo(Client.Status.RESTING);
        page.navigate(CHRISTMAS + "/entries/" + owen);
        assertThat(page.locator(".points")).not().containsText("Paused, ended, or just quiet?");
    }
}
