package amity.card.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.calendar.Occasion;
import amity.card.TeamCards;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.season.Seasons;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeskBrowserTests extends BrowserTests {
    private static final String DESK = "/season/christmas-2026/cards";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Seasons seasons;

    @Autowired
    private TeamCards teams;

    @BeforeEach
    void threePeople() {
        person("Brennan Equine Vets", "Aoife Brennan", "Curragh Road\nKildare\nIreland");
        person("Ashdown Surveying", "Tom Ashdown", "1 High Street\nYork");
        var priya = person("Raman & Hale Interiors", "Priya Raman", "7 Park Row\nLeeds");
        var christmas = seasons.of(practice, Occasion.CHRISTMAS, 2026);
        teams.tick(practice, christmas, seasons.onList(practice, christmas, priya.value()), true);
    }

    @Test
    void from_the_first_card_to_the_last_by_keyboard_alone() {
        page.navigate(DESK);
        assertThat(page.locator("#letter-h")).hasText("Dear Aoife,");
        reach("In my words: I value you");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Control+a");
        page.keyboard().type("you look properly before you decide anything");
        reach("Keep my words");
        page.keyboard().press("Enter");
        assertThat(page.locator(".letter .say").first()).hasText("you look properly before you decide anything");
        assertThat(page.locator("#letter-h")).isFocused();

        reach("I’ve written it");
        page.keyboard().press("Enter");
        assertThat(page.getByText("The card to Aoife is written.")).isVisible();
        assertThat(page.locator("#letter-h")).isFocused();
        page.keyboard().press("l");
        assertThat(page.getByText("lies at the end of the pile")).isVisible();
        page.keyboard().press("w");
        assertThat(page.locator(".desk nav b")).hasText("2 of 4 written");
        page.keyboard().press("p");
        assertThat(page.locator(".desk nav b")).hasText("3 of 4 written");
        assertThat(page.locator("#letter-h")).isFocused();
        page.keyboard().press("w");
        assertThat(page.getByText("Every card is written.")).isVisible();
        assertThat(page.locator(".desk nav b")).hasText("4 of 4 written");
        page.keyboard().press("u");
        assertThat(page.getByText("Not written after all")).isVisible();
    }

    @Test
    void on_a_phone_the_pile_comes_before_the_letter_and_shows_the_card_in_hand() {
        page.setViewportSize(390, 844);
        page.navigate(DESK);
        var pile = page.locator(".pile").boundingBox();
        var letter = page.locator(".letter").boundingBox();
        assertThat(pile.y + pile.height).isLessThanOrEqualTo(letter.y);
        assertThat(pile.height).isLessThan(80);
        page.locator(".pile a").last().click();
        assertThat(page.locator("#letter-h")).hasText("Dear all at Raman & Hale Interiors,");
        page.evaluate("scrollTo(0, 0)"); // the letter was gone to
        assertThat(page.locator(".pile [aria-current]")).isInViewport();
    }

    @Test
    void the_desk_its_plan_and_the_posting_dates_look_right() {
        page.navigate(DESK);
        looksRight();
        page.navigate(DESK + "/plan");
        looksRight();
        page.navigate("/season/posting");
        looksRight();
    }

    @Test
    void another_sentence_and_her_own_are_kept_by_hand_at_any_width() {
        page.navigate(DESK);
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 844);
            page.navigate(DESK);
            var thanks = page.locator(".letter .say").nth(1);
            var first = thanks.textContent();
            page.locator("#another-thanks").click();
            assertThat(thanks).not().hasText(first);
            assertThat(page.locator("#another-thanks")).isFocused();
            assertThat(page.locator("#letter-h")).hasText("Dear Aoife,");

            page.locator("summary:has-text('In my words: Next year')").click();
            var hers = page.locator("#w-next");
            assertThat(hers.inputValue()).isNotEmpty();
            hers.fill("I will come to Kildare.");
            page.locator("form:has(#w-next) button").click();
            assertThat(page.locator(".letter .say").nth(2)).hasText("I will come to Kildare.");
            assertThat(thanks).not().hasText(first);

            page.locator("summary:has-text('Change my words: Next year')").click();
            page.locator("#w-next").fill("");
            page.locator("form:has(#w-next) button").click();
            assertThat(page.locator(".letter .say").nth(2)).not().hasText("I will come to Kildare.");
        }
    }

    @Test
    void what_the_cards_lack_is_typed_in_on_one_sheet() {
        clients.change(
                practice.id(), clients.add(practice.id(), "Cotswold Catering").with(Client.Status.ACTIVE));
        page.navigate(DESK);
        page.getByText("Type them in on one sheet").click();
        looksRight();
        assertThat(page.locator("fieldset.panel")).hasCount(1);
        page.locator("[name^=called-]").fill("Maud");
        page.locator("[name^=address-]").fill("2 Mill Lane\nBurford");
        page.getByText("Keep these").click();
        assertThat(page.getByText("Type them in on one sheet")).hasCount(0);
        page.locator(".pile a:has-text('Maud')").click();
        assertThat(page.locator("#letter-h")).hasText("Dear Maud,");
        assertThat(page.locator(".address")).containsText("2 Mill Lane");
    }

    private Client.Id person(String client, String name, String address) {
        var added = clients.add(practice.id(), client);
        clients.change(practice.id(), added.with(Client.Status.ACTIVE));
        var person = people.add(practice.id(), added.id(), name, List.of());
        people.change(practice.id(), new Person(person.id(), added.id(), name, null, null, address, List.of()));
        ledger.tell(
                practice,
                Note.of(added.id(), "They asked after my mother").as(Kind.CARE).on(TODAY.minusDays(40)));
        return added.id();
    }
}
