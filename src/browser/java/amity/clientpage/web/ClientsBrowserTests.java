package amity.clientpage.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Ids;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientsBrowserTests extends BrowserTests {
    /** The words on a chart that overlap others, lie on a dot or leave it. */
    private static final String CLASHES = """
            () => {
              const chart = document.querySelector('[data-chart]').getBoundingClientRect(), clashes = [];
              const words = [...document.querySelectorAll('[data-chart] svg text')].map(it => [it.textContent, it.getBoundingClientRect()]);
              const dots = [...document.querySelectorAll('[data-chart] svg path[fill-opacity="0.82"]')].map(it => it.getBoundingClientRect());
              if (!dots.length) clashes.push('no dots');
              const within = (x, from, to) => Math.min(Math.max(x, from), to);
              words.forEach(([word, a], i) => {
                if (a.left < chart.left - 1 || a.right > chart.right + 1) clashes.push(word + ' leaves');
                words.slice(i + 1).forEach(([other, b]) => {
                  if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4) clashes.push(word + ' on ' + other);
                });
                dots.forEach(dot => {
                  const x = (dot.left + dot.right) / 2, y = (dot.top + dot.bottom) / 2;
                  if (Math.hypot(x - within(x, a.left, a.right), y - within(y, a.top + 2, a.bottom - 2)) < dot.width / 2 - 2) clashes.push(word + ' on a dot');
                });
              });
              return clashes;
            }""";

    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Facts facts;

    @Autowired
    private Promises promises;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void knowSome() {
        priya = clients.add(practice.id(), "Priya Raman");
        clients.change(practice.id(), ClientSettings.inTown(priya, "Leeds"));
        for (int month = 0; month < 12; month++) {
            ledger.tell(
                    practice,
                    Note.of(priya.id(), "Retainer")
                            .as(Kind.INVOICE)
                            .on(TODAY.minusDays(3).minusMonths(month))
                            .amount(Money.parse("GBP 820.00")));
            note("Lunch in Saltaire, then the Hockney floor", Kind.TALK, Direction.SHARED, 9 + 29 * month);
            note("Recommended me to Sofia Marchetti", Kind.REFERRAL, Direction.RECEIVED, 14 + 27 * month);
            note("Stayed late to rescue the Harlow tender", Kind.HELP, Direction.GIVEN, 20 + 31 * month);
        }
        var wrong = note("Flowers", Kind.GIFT, Direction.GIVEN, 2);
        ledger.strike(practice, wrong.id(), "It was another client");
        people.add(practice.id(), priya.id(), "Owen Hale", List.of("owen@example.com"));
        promises.make(practice, priya.id(), Promise.Whose.OURS, "send the price list", TODAY.minusDays(1), null);
        facts.keep(
                practice,
                new Fact(
                        new Fact.Id(Ids.next()),
                        priya.id(),
                        null,
                        "the studio",
                        "Hale is being bought out, quietly",
                        null,
                        List.of(),
                        false,
                        Fact.Sensitivity.CONFIDENTIAL,
                        true,
                        TODAY.minusDays(40),
                        null));
        clients.add(practice.id(), "<b>Zoë</b> عميل 🎻 " + "long".repeat(40));
        var sunil = clients.add(practice.id(), "Sunil Mehta");
        reviews.answer(practice, sunil.id(), Question.WANTED, "transactional");
    }

    private Moment note(String words, Kind kind, Direction direction, int daysAgo) {
        return ledger.tell(
                practice,
                Note.of(priya.id(), words).as(kind).direction(direction).on(TODAY.minusDays(daysAgo)));
    }

    @Test
    void every_page_of_clients_looks_right() {
        for (var path : List.of(
                "/clients",
                "/clients/map",
                "/clients/new",
                "/what-came-back",
                "/clients/" + priya.id(),
                "/clients?q=nobody")) {
            page.navigate(path);
            looksRight();
        }
    }

    @Test
    void on_the_map_no_name_stands_on_another_or_on_a_dot_however_close_they_are() {
        for (var name : List.of("Tom Ashdown", "Marguerite Okafor", "Jonah Adeyemi", "Aoife Brennan", "Dafydd Pryce")) {
            var near = clients.add(practice.id(), name);
            for (int day = 0; day < 9 + near.name().length() % 3; day++) {
                gave(near, Direction.GIVEN, day);
                gave(near, Direction.RECEIVED, day);
            }
        }
        for (var width : List.of(1440, 1280, 390)) {
            page.setViewportSize(width, 900);
            page.navigate("/clients/map?show=all");
            page.waitForSelector("[data-chart] svg text:text('Priya Raman')");
            assertThat(page.evaluate(CLASHES)).as("at %d", width).isEqualTo(List.of());
        }
    }

    private void gave(Client client, Direction direction, int daysAgo) {
        ledger.tell(
                practice,
                Note.of(client.id(), "Passed my name on")
                        .as(direction == Direction.GIVEN ? Kind.HELP : Kind.REFERRAL)
                        .direction(direction)
                        .on(TODAY.minusDays(daysAgo)));
    }

    @Test
    void the_list_is_searched_while_typing() {
        page.navigate("/clients");
        page.locator("#q").fill("leeds");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("caption")).containsText("One client");
        assertThat(page.url()).contains("q=leeds");
    }

    @Test
    void what_she_wants_is_kept_as_soon_as_it_is_chosen() {
        page.navigate("/clients/" + priya.id() + "/about/wish");
        page.locator("#v-wanted").selectOption("partnership");
        assertThat(page.locator("#toast")).containsText("Kept");
        assertThat(reviews.answers(practice.id(), priya.id())).hasSize(1);
    }

    @Test
    void older_moments_follow_below() {
        page.navigate("/clients/" + priya.id());
        int before = page.locator(".m").count();
        page.locator("a[hx-get*='/moments']").click();
        page.waitForCondition(() -> page.locator(".m").count() > before);
    }

    @Test
    void two_that_are_one_are_united_with_the_keyboard_alone() {
        clients.add(practice.id(), "P. Raman");
        page.navigate("/clients/" + priya.id() + "/about/names");
        page.locator("#same summary").focus();
        page.keyboard().press("Enter");
        page.locator("#same-q").waitFor();
        page.keyboard().press("Tab");
        page.keyboard().type("p. raman");
        page.keyboard().press("Enter");
        page.locator("#same-as a[href*=with]").waitFor();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#same-as .btn-primary")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice").first()).containsText("They are one now");
        assertThat(page.locator("h1")).containsText("Priya Raman");
    }

    @Test
    void what_opens_on_a_clients_page_looks_right() {
        clients.add(practice.id(), "PRIYA RAMAN Ltd");
        reviews.overrule(practice, priya.id(), "kind", "friendly", "We talk every day", TODAY.plusDays(30));
        page.navigate("/clients");
        page.locator("#pairs").waitFor();
        looksRight();
        page.navigate("/clients/" + priya.id());
        page.locator("#figure-kind > summary").click();
        page.locator("#figure-kind .more > summary").click();
        page.waitForCondition(
                () -> { // whatever comes meanwhile may push them out of sight again
                    page.locator("#boundaries").scrollIntoViewIfNeeded();
                    return page.locator("#boundaries summary").count() > 0;
                });
        page.locator("#boundaries summary").first().click();
        page.locator(".m-run > summary").first().click();
        assertThat(page.locator(".m-run .m-one").first()).isVisible();
        looksRight();
        page.navigate("/clients/" + priya.id() + "/about/names");
        page.locator("#same summary").first().click();
        page.locator("#same-q").waitFor();
        looksRight();
    }

    @Test
    void every_part_of_what_is_set_looks_right_and_is_reached_by_the_keyboard() {
        page.navigate("/clients/" + priya.id());
        page.locator(".page-actions a[href$='/about']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tabs [aria-current=page]")).hasText("Standing");
        for (var part : List.of("standing", "gifts", "wish", "people", "names", "limits", "finishing")) {
            page.navigate("/clients/" + priya.id() + "/about/" + part);
            looksRight();
        }
    }
}
