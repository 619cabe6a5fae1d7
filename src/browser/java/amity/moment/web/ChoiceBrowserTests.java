package amity.moment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.Appearance;
import amity.BrowserTests;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import amity.moment.Signal;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is tapped is kept, whatever is typed before, between or after, by a hand in a real browser. */
class ChoiceBrowserTests extends BrowserTests {
    private static final String WORDS = "Called about the March invoices, a long talk about her birthday";

    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    private void taps(String... chips) {
        for (var chip : chips) {
            page.locator("label:has(#mo-" + chip + ")").click();
        }
    }

    private void open(String form) {
        page.navigate(form);
        assertThat(page.locator("#mo-words")).isVisible();
    }

    private Moment kept() {
        page.locator(".note .btn-primary").click();
        page.waitForURL(Pattern.compile(".*/clients/" + priya.id() + ".*"));
        return ledger.timeline(practice.id(), priya.id()).getLast();
    }

    private void type(String words) {
        page.locator("#mo-words").pressSequentially(words);
    }

    private void isReferralReceived(Moment moment) {
        assertThat(moment.kind()).isEqualTo(Kind.REFERRAL);
        assertThat(moment.direction()).isEqualTo(Direction.RECEIVED);
        assertThat(moment.isPersonal()).isFalse();
        assertThat(moment.day()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void a_choice_is_a_choice_whatever_is_typed_before_or_after() {
        var taps = new String[] {"direction-received", "kind-referral", "strand-business", "when-2026-11-19"};
        for (var width : List.of(Appearance.DESK, 390)) {
            page.setViewportSize(width, 844);
            open("/moments/new?client=" + priya.id());
            taps(taps);
            type(WORDS);
            isReferralReceived(kept());

            open("/moments/new?client=" + priya.id());
            type(WORDS);
            taps(taps);
            isReferralReceived(kept());

            open("/moments/new?client=" + priya.id());
            type("Called about ");
            taps("direction-received", "kind-referral");
            type("the March invoices, 45 minutes, ");
            taps("strand-business", "when-2026-11-19");
            type("a long talk about her birthday");
            isReferralReceived(kept());
        }
    }

    @Test
    void a_tap_on_what_is_proposed_already_is_a_choice_too() {
        open("/moments/new?client=" + priya.id());
        type("Thought of her");
        assertThat(page.locator("#mo-kind-note")).isChecked();
        taps("kind-note", "strand-business");
        type(", called her for her birthday");
        var moment = kept();
        assertThat(moment.kind()).isEqualTo(Kind.NOTE);
        assertThat(moment.isPersonal()).isFalse();
    }

    @Test
    void a_tap_while_the_proposal_is_on_its_way_is_not_overtaken_by_it() {
        open("/moments/new?client=" + priya.id());
        var onItsWay = new AtomicReference<Route>();
        page.route("**/moments/proposal*", route -> {
            if (onItsWay.compareAndSet(null, route)) return;
            route.resume();
        });
        page.waitForRequest("**/moments/proposal*", () -> type("Called her"));
        taps("strand-personal");
        onItsWay.get().resume();
        assertThat(page.locator("#mo-kind-talk")).isChecked();
        assertThat(page.locator("#mo-strand-personal")).isChecked();
        assertThat(kept().isPersonal()).isTrue();
    }

    @Test
    void what_a_way_rules_out_gives_way_to_it_and_what_was_opened_stays_open() {
        open("/moments/new?client=" + priya.id());
        page.locator("details.more summary").click();
        taps("direction-given", "kind-care", "direction-shared");
        type("Saw each other");
        assertThat(page.locator("[name=kind]:checked")).hasCount(1);
        page.locator("#mo-topic").fill("tea");
        page.locator("#mo-fact").fill("Loves a smoky one");
        assertThat(kept().direction()).isEqualTo(Direction.SHARED);
    }

    @Test
    void a_proposal_taken_out_stays_out() {
        open("/moments/new?client=" + priya.id());
        type("Called her, 45 minutes");
        assertThat(page.locator("#mo-minutes")).hasValue("45");
        page.locator("#mo-minutes").fill("");
        type(" on Friday");
        assertThat(kept().minutes()).isNull();
    }

    @Test
    void correct_changes_what_was_changed_and_nothing_else() {
        for (var width : List.of(Appearance.DESK, 390)) {
            page.setViewportSize(width, 844);
            var noted = ledger.tell(
                    practice,
                    Note.of(priya.id(), "Paid the deposit she called about, 45 min, for her birthday")
                            .as(Kind.INVOICE)
                            .amount(Money.parse("USD 820.00"))
                            .on(TODAY.minusDays(9)));
            open("/moments/" + noted.id() + "/correction");
            assertThat(page.locator("#mo-kind-invoice")).isChecked();
            page.locator("#mo-amount").fill("860");
            assertThat(kept())
                    .usingRecursiveComparison()
                    .ignoringFields("id", "amount")
                    .isEqualTo(noted);
            var corrected = ledger.timeline(practice.id(), priya.id()).getLast();
            assertThat(corrected.amount()).isEqualTo(Money.parse("USD 860.00"));
            ledger.strike(practice, corrected.id(), "The next turn");
        }
    }

    @Test
    void taps_hold_in_a_correction_before_between_and_after_typing() {
        var noted = ledger.tell(practice, Note.of(priya.id(), "Lunch").as(Kind.TALK));
        open("/moments/" + noted.id() + "/correction");
        taps("direction-received");
        type(", and she called about the March invoices");
        taps("kind-signal", "signal-praise");
        type(", a complaint at first");
        var moment = kept();
        assertThat(moment.kind()).isEqualTo(Kind.SIGNAL);
        assertThat(moment.direction()).isEqualTo(Direction.RECEIVED);
        assertThat(moment.signal()).isEqualTo(Signal.PRAISE);
    }

    @Test
    void without_scripts_a_choice_is_a_choice_too() {
        page = withoutScripts();
        open("/moments/new?client=" + priya.id());
        type("Called about ");
        taps("direction-received", "kind-referral", "strand-business", "when-2026-11-19");
        type("the March invoices for her birthday");
        isReferralReceived(kept());

        open("/moments/new?client=" + priya.id());
        taps("direction-shared", "kind-note", "strand-business");
        type(WORDS);
        var note = kept();
        assertThat(note.kind()).isEqualTo(Kind.NOTE);
        assertThat(note.isPersonal()).isFalse();

        open("/moments/" + note.id() + "/correction");
        taps("kind-talk", "channel-video");
        var corrected = kept();
        assertThat(corrected.channel()).isEqualTo("video");
        assertThat(corrected)
                .usingRecursiveComparison()
                .ignoringFields("id", "kind", "channel")
                .isEqualTo(note);
    }
}
