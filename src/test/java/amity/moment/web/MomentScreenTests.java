package amity.moment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.People;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.LedgerEntry;
import amity.moment.MomentDate;
import amity.moment.Note;
import amity.moment.Promise;
import amity.moment.Promises;
import amity.moment.Signal;
import amity.moment.Strand;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MomentScreenTests extends WebTests {
    @Autowired
    private Clients clients;

    @Autowired
    private People people;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Promises promises;

    @Autowired
    private Facts facts;

    private Client priya;

    @BeforeEach
    void addPriya() {
        priya = clients.add(practice.id(), "Priya Raman");
    }

    private Visit.Page note(Map<String, String> filled) {
        return visit.submit(visit.get("/moments/new"), "form.note", filled);
    }

    private List<LedgerEntry> entries() {
        return ledger.entries(practice.id(), priya.id(), TODAY, 10);
    }

    @Test
    void off_the_record_nothing_personal_is_noted_and_nothing_typed_is_lost() {
        clients.change(practice.id(), priya.with(Client.OurStrand.OFF_RECORD));
        var said = Map.of("client", "pri", "words", "We sailed to the island", "strand", "personal");
        var again = note(said);
        assertThat(again.text()).contains("off the record", "note it as business, or not at all");
        assertThat(again.html().selectFirst("textarea[name=words]").text()).isEqualTo("We sailed to the island");
        assertThat(entries()).isEmpty();
        visit.submit(again, "form.note", Map.of("strand", "business"));
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.moment().isPersonal()).isFalse());
    }

    @Test
    void off_the_record_no_moment_becomes_personal_by_being_corrected() {
        note(Map.of("client", "pri", "words", "We sailed to the island"));
        clients.change(practice.id(), priya.with(Client.OurStrand.OFF_RECORD));
        var moment = entries().getFirst().moment().id();
        var again = visit.submit(
                visit.get("/moments/" + moment + "/correction"), "form.note", Map.of("strand", "personal"));
        assertThat(again.text()).contains("off the record");
        assertThat(entries()).hasSize(1);
    }

    @Test
    void a_client_and_words_are_enough() {
        note(Map.of("client", "pri", "words", "She introduced me to her sister's studio"));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.moment().kind()).isEqualTo(Kind.REFERRAL);
            assertThat(entry.moment().direction()).isEqualTo(Direction.RECEIVED);
            assertThat(entry.moment().day()).isEqualTo(TODAY);
        });
    }

    @Test
    void whether_a_suggestion_was_asked_for_is_asked_whichever_way_it_went() {
        for (var said : List.of("Suggested I raise my rates", "I suggested she move her bookings online")) {
            var asked = note(Map.of("client", "Priya Raman", "words", said));
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.words()).contains("Was the suggestion asked for, or did it come unasked?");
            visit.submit(asked, "form.note", Map.of("invited", "false"));
            assertThat(entries().getFirst().moment().isUninvited()).as(said).isTrue();
        }
        note(Map.of("client", "Priya Raman", "words", "When I asked, she told me to drop the free consultation"));
        assertThat(entries().stream().map(entry -> entry.moment().invited())).contains(true);
        assertThat(entries()).hasSize(3);
    }

    @Test
    void what_can_be_read_in_more_than_one_way_is_asked_and_not_guessed() {
        var asked = note(Map.of("client", "Priya Raman", "words", "She wrapped all my parcels"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.html().select("[autofocus]").attr("name")).isEqualTo("kind");
        assertThat(asked.html().select("p:contains(more than one way)")).hasSize(1);
        assertThat(asked.words()).contains("It can be read in more than one way: Help, or Showing up");
        assertThat(asked.html().select("input[name=kind][checked]")).isEmpty();
        assertThat(entries()).isEmpty();
        visit.submit(asked, "form.note", Map.of("kind", "help"));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.moment().kind()).isEqualTo(Kind.HELP);
            assertThat(entry.moment().direction()).isEqualTo(Direction.RECEIVED);
        });
    }

    @Test
    void what_is_known_since_and_tells_two_things_is_looked_over_first() {
        var looked = note(Map.of(
                "client", "Priya Raman", "words", "Called", "topic", "drinks", "fact", "Loves Rioja, and hates gin"));
        assertThat(looked.status()).isEqualTo(422);
        assertThat(looked.words()).contains("What you know now is 2 things: “Loves Rioja”, “hates gin”");
        assertThat(facts.of(practice.id(), priya.id())).isEmpty();
        visit.submit(looked, "form.note", Map.of());
        assertThat(entries()).hasSize(1);
        assertThat(facts.of(practice.id(), priya.id()))
                .extracting(Fact::stance)
                .containsExactlyInAnyOrder(Fact.Stance.LIKE, Fact.Stance.DISLIKE);
    }

    @Test
    void somebody_at_the_client_is_known_by_name() {
        people.add(practice.id(), priya.id(), "Will Raman", List.of());
        note(Map.of("client", "Priya Raman", "words", "Will sent his sister to me"));
        assertThat(entries().getFirst().moment())
                .extracting(moment -> moment.kind(), moment -> moment.direction())
                .containsExactly(Kind.REFERRAL, Direction.RECEIVED);
    }

    @Test
    void what_she_taps_wins_over_what_is_proposed() {
        note(Map.of(
                "client", "Priya Raman",
                "words", "Helped me with the show",
                "direction", "given",
                "kind", "care",
                "strand", "personal",
                "when", "other",
                "about", "2026-spring"));
        var moment = entries().getFirst().moment();
        assertThat(moment.kind()).isEqualTo(Kind.CARE);
        assertThat(moment.direction()).isEqualTo(Direction.GIVEN);
        assertThat(moment.isPersonal()).isTrue();
        assertThat(moment.day()).isEqualTo(LocalDate.of(2026, 4, 15));
    }

    @Test
    void a_promise_and_a_fact_are_kept_with_the_moment() {
        note(Map.of(
                "client", "Priya Raman",
                "words", "Called. I said I'd send the price list by Wednesday. Quietly, Hale is leaving",
                "topic", "the partnership",
                "fact", "Hale is being bought out"));
        assertThat(promises.open(practice.id(), priya.id())).singleElement().satisfies(promise -> {
            assertThat(promise.whose()).isEqualTo(Promise.Whose.OURS);
            assertThat(promise.words()).isEqualTo("send the price list");
            assertThat(promise.due()).isEqualTo(LocalDate.of(2026, 11, 25));
        });
        assertThat(facts.of(practice.id(), priya.id()))
                .extracting(Fact::sensitivity)
                .containsExactly(Fact.Sensitivity.CONFIDENTIAL);
    }

    @Test
    void the_words_are_read_while_they_are_typed() {
        var chips = visit.part("/moments/proposal?client=Priya&words=Sent+her+a+card+yesterday");
        assertThat(chips.html().select("[name=kind][checked]").val()).isEqualTo("card");
        assertThat(chips.html().select("[name=direction][checked]").val()).isEqualTo("given");
        assertThat(chips.html().select("[name=when][checked]").val()).isEqualTo("2026-11-19");
    }

    @Test
    void a_tap_holds_while_the_words_go_on() {
        var chips = visit.part(
                "/moments/proposal?words=Called&kind=help&direction=received&seen-kind=talk&seen-direction=shared");
        assertThat(chips.html().select("[name=kind][checked]").val()).isEqualTo("help");
        assertThat(chips.html().select("[name=direction][checked]").val()).isEqualTo("received");
    }

    @Test
    void a_choice_gets_no_twin_and_is_none_the_less_a_choice_each_time_the_form_comes_back() {
        var again = note(Map.of("client", "Nobody", "words", "Called", "direction", "received", "kind", "referral"));
        assertThat(again.html().select("[name=seen-kind], [name=seen-direction]"))
                .isEmpty();
        visit.submit(again, "form.note", Map.of("client", "Priya Raman", "words", "Called about the March invoices"));
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.moment().kind()).isEqualTo(Kind.REFERRAL);
            assertThat(entry.moment().direction()).isEqualTo(Direction.RECEIVED);
        });
    }

    @Test
    void without_words_nothing_is_marked_so_that_whatever_is_marked_was_tapped() {
        var blank = visit.get("/moments/new").html();
        assertThat(blank.select("form.note input[type=radio][checked]").eachAttr("name"))
                .containsExactly("promise");
    }

    @Test
    void correcting_nothing_says_so_and_keeps_the_moment() {
        var noted = ledger.tell(
                practice,
                Note.of(priya.id(), "Paid for the call about her birthday, by email, by Friday")
                        .as(Kind.TALK)
                        .when(MomentDate.month(YearMonth.of(2026, 10))));
        var page = visit.submit(visit.get("/moments/" + noted.id() + "/correction"), "form.note", Map.of());
        assertThat(page.words()).contains("Nothing was changed").doesNotContain("Corrected");
        assertThat(entries()).extracting(LedgerEntry::moment).containsExactly(noted);
    }

    @Test
    void a_correction_from_about_a_month_to_a_day_is_exact() {
        var noted = ledger.tell(
                practice, Note.of(priya.id(), "Lunch").as(Kind.TALK).when(MomentDate.month(YearMonth.of(2026, 10))));
        visit.submit(
                visit.get("/moments/" + noted.id() + "/correction"),
                "form.note",
                Map.of("when", "other", "day", "2026-10-03"));
        assertThat(ledger.timeline(practice.id(), priya.id())).singleElement().satisfies(moment -> {
            assertThat(moment.day()).isEqualTo("2026-10-03");
            assertThat(moment.about()).isNull();
        });
    }

    @Test
    void a_correction_that_only_adds_a_promise_leaves_the_moment_and_says_so() {
        var noted =
                ledger.tell(practice, Note.of(priya.id(), "Lunch").as(Kind.TALK).on(TODAY.minusDays(10)));
        var page = visit.submit(
                visit.get("/moments/" + noted.id() + "/correction"),
                "form.note",
                Map.of("promise", "ours", "promised", "send the book", "due", "2026-11-14"));
        assertThat(page.words()).contains("Kept with it");
        assertThat(entries()).extracting(LedgerEntry::moment).containsExactly(noted);
        assertThat(promises.open(practice.id(), priya.id())).singleElement().satisfies(promise -> {
            assertThat(promise.madeOn()).isEqualTo(TODAY.minusDays(10));
            assertThat(promise.moment()).isEqualTo(noted.id());
        });
    }

    @Test
    void promise_days_are_read_from_the_day_of_the_moment_and_follow_its_correction() {
        note(Map.of(
                "client", "Priya Raman",
                "words", "Called. I said I'd send the price list by Friday",
                "when", "other",
                "day", "2026-11-10"));
        assertThat(promises.open(practice.id(), priya.id())).singleElement().satisfies(promise -> {
            assertThat(promise.madeOn()).isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(promise.due()).isEqualTo(LocalDate.of(2026, 11, 13));
        });
        var noted = entries().getFirst().moment();
        visit.submit(
                visit.get("/moments/" + noted.id() + "/correction"),
                "form.note",
                Map.of("when", "other", "day", "2026-11-11"));
        assertThat(promises.open(practice.id(), priya.id())).singleElement().satisfies(promise -> {
            assertThat(promise.madeOn()).isEqualTo(LocalDate.of(2026, 11, 11));
            assertThat(promise.moment())
                    .isEqualTo(ledger.timeline(practice.id(), priya.id())
                            .getFirst()
                            .id());
        });
        ledger.takeBack(practice, noted.id(), "It was the tenth");
        assertThat(promises.open(practice.id(), priya.id()))
                .extracting(promise -> promise.madeOn().getDayOfMonth(), Promise::moment)
                .containsExactly(tuple(10, noted.id()));
    }

    @Test
    void an_amount_can_be_in_any_currency_and_keeps_its_own() {
        note(Map.of(
                "client",
                "pri",
                "words",
                "Paid",
                "kind",
                "payment",
                "direction",
                "paid",
                "amount",
                "400",
                "currency",
                "usd"));
        var paid = entries().getFirst().moment();
        assertThat(paid.amount()).isEqualTo(Money.parse("USD 400.00"));
        visit.submit(visit.get("/moments/" + paid.id() + "/correction"), "form.note", Map.of("amount", "450"));
        var more = ledger.timeline(practice.id(), priya.id()).getFirst();
        assertThat(more.amount()).isEqualTo(Money.parse("USD 450.00"));
        visit.submit(visit.get("/moments/" + more.id() + "/correction"), "form.note", Map.of("currency", "EUR"));
        var euros = ledger.timeline(practice.id(), priya.id()).getFirst();
        assertThat(euros.amount()).isEqualTo(Money.parse("EUR 450.00"));
        var wrong = visit.submit(
                visit.get("/moments/" + euros.id() + "/correction"), "form.note", Map.of("currency", "ducats"));
        assertThat(wrong.words()).contains("“DUCATS” is no currency");
        assertThat(wrong.html().select("#mo-currency").val()).isEqualTo("ducats");
    }

    @Test
    void a_kind_that_is_corrected_brings_what_it_needs_and_leaves_the_rest() {
        var noted = ledger.tell(
                practice,
                Note.of(priya.id(), "She thanked me, 20 min, on the phone").strand(Strand.PERSONAL));
        visit.submit(
                visit.get("/moments/" + noted.id() + "/correction"),
                "form.note",
                Map.of("direction", "received", "kind", "signal"));
        var signal = ledger.timeline(practice.id(), priya.id()).getFirst();
        assertThat(signal.signal()).isEqualTo(Signal.THANKS);
        assertThat(signal.isPersonal()).isTrue();
        assertThat(signal.day()).isEqualTo(noted.day());
    }

    @Test
    void a_name_that_could_be_two_asks_which_and_loses_nothing() {
        var other = clients.add(practice.id(), "Priya Raval");
        var again = note(Map.of("client", "Priya", "words", "Called about the packs"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.words()).contains("could be more than one client");
        assertThat(again.html().select("#mo-words").text()).isEqualTo("Called about the packs");
        visit.submit(again, "form.note", Map.of("client-id", other.id().toString()));
        assertThat(ledger.timeline(practice.id(), other.id())).hasSize(1);
    }

    @Test
    void a_name_nobody_has_offers_to_add_them() {
        var again = note(Map.of("client", "Zoe Marsh", "words", "Called"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("main a[href^=/clients/new?name=Zoe]")).hasSize(1);
    }

    @Test
    void bad_days_amounts_and_lengths_are_said_in_one_sentence() {
        var base = Map.of("client", "Priya Raman", "words", "Paid");
        for (var wrong : List.of(
                Map.of("when", "other", "day", "2026-02-31"),
                Map.of("when", "other", "day", "2027-06-01"),
                Map.of("when", "other"),
                Map.of("amount", "1e9"),
                Map.of("minutes", "a while"),
                Map.of("direction", "given", "kind", "talk"))) {
            var filled = new java.util.HashMap<>(base);
            filled.putAll(wrong);
            var again = note(filled);
            assertThat(again.status()).as("%s", wrong).isEqualTo(422);
            assertThat(again.html().select("[role=alert]").text()).isNotBlank();
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void on_a_clients_page_the_client_is_filled_in() {
        var form = visit.send(visit.request("/moments/new?dialog")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/clients/" + priya.id() + "#moments")
                .GET());
        assertThat(form.html().select("#mo-client").val()).isEqualTo("Priya Raman");
        assertThat(form.html().select("#mo-words[autofocus]")).hasSize(1);
    }

    @Test
    void a_correction_takes_its_place_and_a_strike_can_be_taken_back() {
        var noted = ledger.tell(practice, Note.of(priya.id(), "Lunch").as(Kind.TALK));
        visit.submit(
                visit.get("/moments/" + noted.id() + "/correction"), "form.note", Map.of("words", "Lunch in Saltaire"));
        assertThat(ledger.entry(practice.id(), noted.id()).stands()).isFalse();
        var corrected = ledger.timeline(practice.id(), priya.id()).getFirst();
        assertThat(corrected.words()).isEqualTo("Lunch in Saltaire");
        assertThat(corrected.kind()).isEqualTo(Kind.TALK);

        var page = visit.get("/moments/" + corrected.id() + "/correction");
        visit.submit(page, "form[action$=/strike]", Map.of("why", "It was another client"));
        assertThat(ledger.entry(practice.id(), corrected.id()).struckWhy()).isEqualTo("It was another client");
    }

    @Test
    void markup_in_words_stays_words() {
        var again = note(Map.of("client", "<b>Zoe</b>", "words", "<script>alert(1)</script> \u202eشكرا 🎻"));
        assertThat(again.html().select("main script, main b")).isEmpty();
        assertThat(again.html().select("#mo-words").text()).contains("<script>");
    }
}
