package amity.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.BrowserTests;
import amity.calendar.Appointment;
import amity.calendar.Appointments;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.shell.Ids;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The talk of the day: asked, answered, promised, told, and what of it was kept. */
class TodayBrowserTests extends BrowserTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Facts facts;

    @Autowired
    private Promises promises;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void talkWithPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
        for (int month = 0; month < 20; month++) {
            ledger.tell(
                    practice,
                    Note.of(priya.id(), "Retainer")
                            .as(Kind.PAYMENT)
                            .direction(Direction.PAID)
                            .on(TODAY.minusMonths(month))
                            .amount(Money.parse("GBP 400")));
        }
        promises.make(practice, priya.id(), Promise.Whose.OURS, "send the price list", TODAY.plusDays(9), null);
        promises.make(practice, priya.id(), Promise.Whose.THEIRS, "a word to Sofia", null, null);
        var start = TODAY.atTime(LocalTime.of(9, 30)).atZone(LONDON).toInstant();
        appointments.keep(
                practice.id(),
                new Appointment(
                        Ids.next(),
                        "call",
                        "",
                        start,
                        start.plusSeconds(1800),
                        false,
                        "Call with Priya",
                        priya.id(),
                        List.of(),
                        null));
    }

    @Test
    void before_its_hour_a_talk_is_asked_answered_and_its_promise_kept_on_the_spot() {
        page.navigate("/today");
        assertThat(page.locator("#needs .heard > summary")).containsText("Already talked?");
        looksRight();
        page.navigate("/today");
        var question = page.locator(".inside-ask").first();
        question.locator("input[name=said]").fill("Good coffee");
        assertThat(question.locator("select")).hasValue("like");
        question.locator("select").selectOption("wish");
        question.locator("input[name=said]").pressSequentially(". She hates lilies");
        assertThat(question.locator("select")).hasCount(2);
        looksRight();
        question.locator("input[name=said]").press("Enter");
        assertThat(page.locator(".inside .entry-done button")).isFocused();
        assertThat(known()).containsExactlyInAnyOrder("Good coffee. WISH", "hates lilies DISLIKE");
        page.locator(".inside li:has-text('send the price list') button").click();
        assertThat(page.locator("#toast")).containsText("Done: Send the price list.");
        assertThat(promises.open(practice.id(), priya.id()))
                .extracting(Promise::words)
                .containsExactly("a word to Sofia");
        page.locator(".inside .entry-done button[aria-label*='price list']").click();
        assertThat(page.locator("#toast")).containsText("Taken back: Send the price list");
        assertThat(page.locator(".inside li:not(.entry-done):has-text('send the price list') button"))
                .isFocused();
        assertThat(promises.open(practice.id(), priya.id())).hasSize(2);
    }

    @Test
    void an_answer_to_a_folded_talk_is_said_where_it_can_be_seen_and_taken_back() {
        var tom = clients.add(practice.id(), "Tom Ashdown");
        for (int month = 0; month < 20; month++) {
            ledger.tell(
                    practice,
                    Note.of(tom.id(), "Retainer")
                            .as(Kind.PAYMENT)
                            .direction(Direction.PAID)
                            .on(TODAY.minusMonths(month))
                            .amount(Money.parse("GBP 400")));
        }
        for (var word : List.of("call the printer", "send the slides", "book the room", "return the book")) {
            promises.make(practice, clients.add(practice.id(), word).id(), Promise.Whose.OURS, word, TODAY, null);
        }
        var start = TODAY.atTime(LocalTime.of(15, 0)).atZone(LONDON).toInstant();
        appointments.keep(
                practice.id(),
                new Appointment(
                        Ids.next(),
                        "later",
                        "",
                        start,
                        start.plusSeconds(1800),
                        false,
                        "Call with Tom",
                        tom.id(),
                        List.of(),
                        null));
        page.navigate("/today");
        var folded = page.locator(".entry-brief:has-text('Tom Ashdown')").first();
        folded.locator("summary").first().click();
        folded.locator("input[name=said]").fill("Loves a smoky tea");
        assertThat(folded.locator("select")).hasCount(1);
        folded.locator("input[name=said]").press("Enter");
        assertThat(page.locator("#toast")).containsText("Done: What does Tom Ashdown enjoy?");
        assertThat(page.locator("#toast")).not().containsText("?.");
        assertThat(page.locator("#needs > .entry-done button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#toast")).containsText("Taken back");
        assertThat(page.locator("#needs > .entry-done")).hasCount(0);
        assertThat(page.locator("#needs > .inside-ask")).hasCount(0);
    }

    @Test
    void an_answer_is_shown_taken_apart_before_it_is_kept_on_a_phone_too() {
        page.setViewportSize(390, 844);
        page.navigate("/today");
        var question = page.locator(".inside-ask").first();
        var box = question.locator("input[name=said]");
        box.fill("Rioja, but no lilies");
        box.press("Enter");
        assertThat(question.locator("select")).hasCount(2);
        assertThat(page.locator("#toast")).not().containsText("Done");
        assertThat(question.locator("select").nth(1)).hasValue("need");
        question.locator("select").nth(0).selectOption("nothing");
        question.locator("button[name=do]").click();
        assertThat(page.locator(".inside .entry-done")).hasCount(1);
        assertThat(known()).containsExactly("no lilies NEED");
        page.locator(".inside .entry-done button").click();
        assertThat(page.locator(".inside-ask input[name=said]").first()).isFocused();
        assertThat(known()).isEmpty();
    }

    @Test
    void from_its_hour_on_what_was_learned_is_shown_taken_apart_and_kept_as_chosen() {
        clock.moveTo(TODAY.atTime(9, 40).atZone(LONDON).toInstant());
        page.setViewportSize(390, 844);
        page.navigate("/today");
        var heard = page.locator("#needs .heard");
        assertThat(heard.locator("> summary")).containsText("We talked");
        heard.locator("> summary").press("Enter");
        var box = heard.locator("textarea");
        box.fill("She loves smoky tea. She hates candles.");
        assertThat(heard.locator("select")).hasCount(2);
        heard.locator("select").nth(1).selectOption("nothing");
        box.pressSequentially(" I said I would send the plan.");
        assertThat(heard.locator("select")).hasCount(3);
        assertThat(heard.locator("select").nth(1)).hasValue("nothing");
        assertThat(heard.locator("select").nth(2)).hasValue("ours");
        heard.locator("button:has-text('Keep it')").click();
        assertThat(page.locator("#needs .entry-done").first()).containsText("Your talk with Priya Raman");
        assertThat(page.locator(".heard")).hasCount(0);
        assertThat(said()).containsExactly("She loves smoky tea.");
        assertThat(promises.open(practice.id(), priya.id())).hasSize(3);
        assertThat(talks())
                .containsExactly(
                        "Call with Priya: She loves smoky tea. She hates candles. I said I would send the plan.");
        page.locator("#needs .entry-done button[aria-label*='talk with Priya']").click();
        assertThat(page.locator("#needs .heard")).hasCount(1);
        assertThat(said()).isEmpty();
        assertThat(talks()).isEmpty();
    }

    @Test
    void without_scripts_the_same_is_kept() {
        clock.moveTo(TODAY.atTime(9, 40).atZone(LONDON).toInstant());
        var plain = withoutScripts();
        plain.navigate("/today");
        plain.locator(".inside-ask input[name=said]").first().fill("Good coffee");
        plain.locator(".inside-ask button:has-text('Keep the answer')").first().click();
        assertThat(plain.locator("h1")).hasText("What they said");
        assertThat(said()).isEmpty();
        plain.locator("select").first().selectOption("wish");
        plain.locator("button:has-text('Keep the answer')").click();
        assertThat(plain.locator(".notice")).containsText("Done:");
        assertThat(known()).containsExactly("Good coffee WISH");
        learn(plain, "She has a new office.");
        assertThat(plain.locator("h1")).hasText("What did you learn?");
        plain.locator("select").first().selectOption("wish");
        plain.locator("button:has-text('Keep it')").click();
        assertThat(plain.locator(".entry-done").first()).isVisible();
        assertThat(facts.of(practice.id(), priya.id()))
                .anyMatch(fact -> fact.words().equals("She has a new office.") && fact.stance() == Fact.Stance.WISH);
        assertThat(talks()).contains("Call with Priya: She has a new office.");
    }

    private static void learn(Page plain, String words) {
        plain.locator(".heard > summary").first().click();
        plain.locator(".heard textarea").first().fill(words);
        plain.locator(".heard button:has-text('Keep it')").first().click();
    }

    private List<String> said() {
        return facts.of(practice.id(), priya.id()).stream().map(Fact::words).toList();
    }

    private List<String> known() {
        return facts.of(practice.id(), priya.id()).stream()
                .map(fact -> fact.words() + " " + fact.stance())
                .toList();
    }

    private List<String> talks() {
        return ledger.timeline(practice.id(), priya.id()).stream()
                .filter(moment -> moment.kind() == Kind.TALK)
                .map(Moment::words)
                .toList();
    }
}
