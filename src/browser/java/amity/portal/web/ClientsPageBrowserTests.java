package amity.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.hours.Vouchers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Note;
import amity.portal.link.PrivateLinks;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ruth opens her page on whatever she has, without scripts; Hannah chooses what is on it. */
class ClientsPageBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Vouchers vouchers;

    @Autowired
    private Ledger ledger;

    @Autowired
    private VisibleParts sharing;

    @Autowired
    private PrivateLinks links;

    private Client trust;
    private Person ruth;

    @BeforeEach
    void promiseHours() {
        trust = clients.add(practice.id(), "Bellwether Trust");
        ruth = people.add(practice.id(), trust.id(), "Ruth Adler", List.of("ruth@bellwether.example"));
        vouchers.promise(practice, new Vouchers.Promise(trust.id(), null, null, 12, TODAY.plusDays(40), null), "So");
        for (var kind : List.of(Kind.REFERRAL, Kind.CARE, Kind.HELP)) {
            var note = Note.of(trust.id(), "Between us").as(kind).on(TODAY.minusDays(30));
            ledger.tell(practice, note.direction(kind == Kind.HELP ? Direction.GIVEN : Direction.RECEIVED));
        }
        for (var part : Part.values()) {
            sharing.show(practice, trust.id(), part, TODAY, "We spoke");
        }
    }

    private String link() {
        return address()
                + links.hand(practice, trust.id(), ruth.id(), null, null).token();
    }

    private String address() {
        return "http://localhost:" + clientsDoor.port() + "/p/";
    }

    @Test
    void the_page_and_one_that_opens_nothing_look_right_on_a_desk_and_on_a_phone() {
        page.navigate(link());
        looksRight();
        page.navigate(address() + "nothing");
        forgive(); // a 404 is what was asked for
        looksRight();
        forgive();
    }

    @Test
    void what_she_chooses_looks_right_too() {
        page.navigate(address());
        forgive();
        page.navigate("/clients/" + trust.id() + "/page");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make a link"))
                .click();
        assertThat(page.locator("#link")).containsText("/p/");
        looksRight();
        page.navigate("/clients/" + trust.id() + "/page/" + ruth.id());
        looksRight();
        page.navigate("/clients/" + trust.id() + "/page/" + ruth.id() + "/words");
        looksRight();
    }

    @Test
    void everything_works_without_a_script_and_reaches_the_desk() {
        try (var plain = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(390, 844))) {
            var phone = plain.newPage();
            phone.navigate(link());
            phone.getByLabel("What for?").fill("The donor list needs a tidy");
            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use these hours"))
                    .click();
            assertThat(phone.locator("#hours")).containsText("these hours are kept for you");
            phone.locator("input[name=gifts][value=none]").check();
            phone.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Keep these").setExact(true))
                    .click();
            assertThat(phone.locator("#preferences")).containsText("No gifts, since 20 Nov");
            phone.getByText("Ask for what is kept about you").click();
            phone.getByLabel("A copy of everything kept about me").check();
            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send this request"))
                    .click();
            assertThat(phone.locator("#notes")).containsText("You will have an answer by");
        }
        page.navigate("/arrivals");
        looksRight();
        page.locator("main a[href^='/arrivals/']").first().click();
        looksRight();
        page.navigate("/clients/" + trust.id() + "/page/reply");
        looksRight();
        page.navigate("/clients/" + trust.id() + "/everything");
        looksRight();
    }
}
