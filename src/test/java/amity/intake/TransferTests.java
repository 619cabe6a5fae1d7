package amity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Moment;
import amity.shell.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class TransferTests extends ImportTests {
    @Autowired
    private FirstPractice firstPractice;

    @Test
    void a_paid_invoice_brings_an_invoice_and_a_payment_and_its_client() {
        var imported = bring(file(
                "invoices.csv",
                FRESHBOOKS,
                invoice("Raman & Hale", "0001", "2026-09-01", "2026-09-08", "500.00"),
                invoice("Ashdown Surveying", "0002", "2026-10-01", "", "250.00")));

        assertThat(imported.rows()).isEqualTo(new ImportReport.Rows(2, 0, 0, 0, 0));
        assertThat(imported.figures().clients()).isEqualTo(new ImportReport.Tally(2, 0));
        assertThat(imported.figures().moments()).isEqualTo(3);
        assertThat(imported.amounts()).containsExactly(Money.parse("GBP 500.00"));
        assertThat(timeline("Raman & Hale")).extracting(Moment::kind).containsExactly(Kind.INVOICE, Kind.PAYMENT);
        assertThat(client("Raman & Hale").status()).isEqualTo(Client.Status.ACTIVE);
    }

    @Test
    void the_same_file_again_brings_nothing() {
        var file = file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "2026-09-08", "500.00"));
        bring(file);
        var again = bring(file);

        assertThat(again.rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 0));
        assertThat(again.figures().moments()).isZero();
        assertThat(again.figures().clients()).isEqualTo(new ImportReport.Tally(0, 1));
        assertThat(timeline("Acme")).hasSize(2);
    }

    @Test
    void a_changed_row_corrects_its_moment_and_keeps_the_old_one() {
        bring(file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00")));
        var old = timeline("Acme").getFirst();
        var again = bring(file("b.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "2026-09-20", "550.00")));

        assertThat(again.rows()).isEqualTo(new ImportReport.Rows(0, 1, 0, 0, 1));
        assertThat(timeline("Acme"))
                .extracting(moment -> moment.kind() + " " + moment.amount())
                .containsExactly("INVOICE GBP 550.00", "PAYMENT GBP 550.00");
        assertThat(ledger.entry(practice.id(), old.id()).replacedBy()).isNotNull();
    }

    @Test
    void what_the_user_struck_out_never_comes_back() {
        var file = file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00"));
        bring(file);
        ledger.strike(practice, timeline("Acme").getFirst().id(), "Not mine");
        bring(file);
        bring(file("b.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "900.00")));

        assertThat(timeline("Acme")).isEmpty();
    }

    @Test
    void taking_an_import_back_leaves_the_books_as_they_were() {
        bring(file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00")));
        var before = timeline("Acme");
        var second = bring(file(
                "b.csv",
                FRESHBOOKS,
                invoice("Acme", "1", "2026-09-01", "2026-09-20", "550.00"),
                invoice("Bloom", "2", "2026-10-01", "", "100.00")));
        var undone = imports.undo(practice, id(second));

        assertThat(timeline("Acme")).isEqualTo(before);
        assertThat(clientNames()).containsExactly("Acme");
        assertThat(undone).isEqualTo(new UndoReport(2, 1, 1, 0, List.of()));
        assertThatThrownBy(() -> imports.undo(practice, id(second))).isInstanceOf(Refusal.class);
    }

    @Test
    void the_same_money_from_two_tools_counts_once() {
        bring(file("a.csv", FRESHBOOKS, invoice("jane@acme.example", "1", "2026-09-01", "2026-09-08", "500.00")));
        var stripe = bring(file("s.csv", STRIPE, charge("ch_1", "2026-09-09", "500.00", "jane@acme.example")));

        assertThat(stripe.figures().clients()).isEqualTo(new ImportReport.Tally(0, 1));
        assertThat(timeline("jane@acme.example")).extracting(Moment::kind).containsExactly(Kind.INVOICE, Kind.PAYMENT);
    }

    @Test
    void a_rehearsal_leaves_nothing_behind() {
        var file = file("a.csv", FRESHBOOKS, invoice("Acme", "1", "2026-09-01", "", "500.00"));
        var rehearsed = imports.rehearse(practice, List.of(file), FileInstructions.usual());

        assertThat(rehearsed.id()).isNull();
        assertThat(rehearsed.rows().fresh()).isEqualTo(1);
        assertThat(clientNames()).isEmpty();
        assertThat(imports.history(practice.id())).isEmpty();
    }

    @Test
    void the_first_practice_takes_its_currency_from_the_first_money_file() {
        var file = file(
                "a.csv",
                FRESHBOOKS,
                invoice("Acme", "1", "2026-09-01", "", "500.00").replace("GBP", "EUR"));
        var first = firstPractice.of(List.of(file), FileInstructions.usual());
        var imported = imports.bring(first, List.of(file), FileInstructions.usual());

        assertThat(first.currency().getCode()).isEqualTo("EUR");
        assertThat(practices.find(first.id())).contains(first);
    }

    @Test
    void a_file_of_which_nothing_can_be_read_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> bring(file("x.csv")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void similar_names_are_asked_about_and_never_merged() {
        bring(file("a.csv", FRESHBOOKS, invoice("Voss Literary Agency", "1", "2026-09-01", "", "5.00")));
        var second = file("b.csv", FRESHBOOKS, invoice("Voss Lit. Agency", "2", "2026-09-02", "", "6.00"));

        assertThatThrownBy(() ->
                        imports.bring(practice, List.of(second), new FileInstructions(null, Map.of(), null, true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Voss Lit. Agency (Voss Literary Agency)");
        var imported = bring(second);
        assertThat(imported.undecided()).hasSize(1);
        assertThat(clientNames()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"payments balance", "balance payments", "payments,balance", "balance,payments"})
    void a_refund_in_both_of_stripes_exports_counts_once(String order) {
        var files = Map.of(
                "payments",
                file(
                        "payments.csv",
                        STRIPE,
                        charge("ch_1", "2026-06-01", "80.00", "tom@ferry.example")
                                .replace(",80.00,0,gbp", ",80.00,30.00,gbp")),
                "balance",
                file(
                        "balance.csv",
                        "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Email",
                        "txn_1,charge,ch_1,80.00,1,79.00,gbp,2026-06-01 10:00,2026-06-05 00:00,Work,tom@ferry.example",
                        "txn_2,refund,re_1,-30.00,0,-30.00,gbp,2026-08-20 10:00,2026-08-20 00:00,REFUND,tom@ferry.example"));
        for (int round = 0; round < 2; round++) {
            for (var together : order.split(" ")) {
                bring(Arrays.stream(together.split(",")).map(files::get).toArray(SourceFile[]::new));
            }
            assertThat(timeline("tom@ferry.example"))
                    .extracting(moment -> String.valueOf(moment.amount()))
                    .containsExactlyInAnyOrder("GBP 80.00", "GBP -30.00");
        }
    }
}
