package amity.gift.web;

import static org.assertj.core.api.Assertions.assertThat;

import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.hours.Vouchers;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Note;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Priya was given a map and a mug by hand, and two of three free hours. */
class RegisterScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Vouchers vouchers;

    private Client.Id priya;

    @BeforeEach
    void give() {
        var client = clients.add(practice.id(), "Priya Raman");
        priya = client.id();
        clients.change(practice.id(), client.withHourlyRate(Money.parse("GBP 40")));
        gift("A map", 4_000);
        gift("A mug", 0);
        var promised =
                vouchers.promise(practice, new Vouchers.Promise(priya, null, null, 12, null, null), "I know them");
        vouchers.redeem(practice, promised.id(), 8, TODAY);
    }

    private Moment gift(String what, long price) {
        return ledger.tell(
                practice,
                Note.of(priya, what)
                        .as(Kind.GIFT)
                        .direction(Direction.GIVEN)
                        .on(TODAY)
                        .amount(price == 0 ? null : practice.money(price)));
    }

    @Test
    void free_hours_stand_in_the_register_at_their_rate_and_are_no_gift_to_the_law() {
        var file = visit.get("/season/register.csv").text();
        assertThat(file.lines().filter(line -> line.contains("Free hours, at their rate")))
                .singleElement()
                .asString()
                .startsWith("2026-11-20,Priya Raman,")
                .contains(",80.00,", "your own time is no expense");
        assertThat(visit.get("/season/register").words()).contains("£40.00 given, of which £0.00 is deductible");
    }

    @Test
    void what_the_law_calls_a_gift_noted_by_hand_and_its_price_count_from_then_on() {
        var page = visit.get("/season/register");
        var branded = visit.submit(page, form("A map"), Map.of("kind", "branded", "price", "40.00"));
        assertThat(branded.words()).contains("£40.00 given, of which £40.00 is deductible");
        var priced = visit.submit(branded, form("A mug"), Map.of("kind", "branded", "price", "12.00"));
        assertThat(priced.words()).contains("£52.00 given, of which £0.00 is deductible");
        assertThat(ledger.timeline(practice.id(), priya))
                .filteredOn(moment -> moment.words().equals("A mug"))
                .extracting(Moment::amount)
                .containsExactly(practice.money(1_200));
        var mug = ledger.timeline(practice.id(), priya).stream()
                .filter(moment -> moment.words().equals("A mug"))
                .findFirst()
                .orElseThrow();
        ledger.correct(
                practice,
                mug.id(),
                Note.of(priya, "A blue mug")
                        .as(Kind.GIFT)
                        .direction(Direction.GIVEN)
                        .on(TODAY)
                        .amount(practice.money(900)));
        assertThat(visit.get("/season/register.csv").text()).contains("A blue mug,9.00,Branded");
    }

    @Test
    void a_negative_or_absurd_price_gets_one_sentence_and_changes_nothing() {
        for (var price : new String[] {"-3", "99999999999", "a lot"}) {
            var refused =
                    visit.submit(visit.get("/season/register"), form("A map"), Map.of("kind", "book", "price", price));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.words()).contains(price);
        }
        assertThat(visit.get("/season/register").words()).contains("£40.00 given");
    }

    @Test
    void the_printed_register_opens_and_reads_as_the_page_does() throws IOException {
        try (var pdf = Loader.loadPDF(visit.bytes("/season/register.pdf"))) {
            var read = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(read)
                    .contains("Gift register", "Priya Raman", "A map", "40.00", "80.00", "HMRC BIM45070")
                    .contains("£40.00 given, of which £0.00 is deductible");
        }
    }

    private static String form(String item) {
        return "td:contains(" + item + ") form";
    }
}
