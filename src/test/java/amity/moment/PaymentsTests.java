package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.client.Client;
import amity.shell.Refusal;
import org.joda.money.Money;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PaymentsTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final amity.practice.Practice hannah = ledgers.practice("Whitlock");
    private final Client.Id priya = ledgers.clients().add(hannah.id(), "Priya").id();
    private final Ledger ledger = ledgers.ledger();
    private final Payments payments = ledgers.get(Payments.class);
    private final Moment bank = paid("bank", "820.00");
    private final Moment paypal = paid("paypal", "820.00");

    private Moment paid(String source, String amount) {
        return ledger.tell(
                hannah,
                Note.of(priya, "Retainer")
                        .as(Kind.PAYMENT)
                        .amount(Money.parse("GBP " + amount))
                        .from(source));
    }

    @Test
    void the_same_money_counts_once_until_it_is_parted() {
        assertThat(ledger.timeline(hannah.id(), priya)).hasSize(2);
        payments.same(hannah.id(), paypal.id(), bank.id());
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(bank);
        payments.apart(hannah.id(), paypal.id());
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(bank, paypal);
    }

    @Test
    void another_amount_is_other_money_and_no_payment_hides_behind_one_that_does_not_count() {
        var less = paid("stripe", "800.00");
        assertThatThrownBy(() -> payments.same(hannah.id(), less.id(), bank.id()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> payments.same(hannah.id(), bank.id(), bank.id()))
                .isInstanceOf(Refusal.class);
        payments.same(hannah.id(), paypal.id(), bank.id());
        assertThatThrownBy(() -> payments.same(hannah.id(), bank.id(), paypal.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void correcting_the_words_of_a_payment_leaves_it_counted_once() {
        payments.same(hannah.id(), paypal.id(), bank.id());
        var note = Note.of(priya, "Retainer, November").as(Kind.PAYMENT);
        var better = ledger.correct(hannah, paypal.id(), note.amount(paypal.amount()));
        assertThat(better.sameMoneyAs()).isEqualTo(bank.id());
        assertThat(ledger.timeline(hannah.id(), priya)).containsExactly(bank);
        ledger.correct(hannah, better.id(), note.amount(Money.parse("GBP 80.00")));
        assertThat(ledger.timeline(hannah.id(), priya)).hasSize(2);
    }

    @Test
    void two_tools_may_report_the_same_money_within_ten_days() {
        assertThat(mayBeSame(bank, paypal)).isTrue();
        assertThat(mayBeSame(bank, paid("bank", "820.00"))).as("one tool").isFalse();
        assertThat(mayBeSame(bank, paid("stripe", "800.00"))).as("other money").isFalse();
        assertThat(mayBeSame(bank, paid("stripe", 10))).isTrue();
        assertThat(mayBeSame(bank, paid("stripe", 11))).as("long before").isFalse();
    }

    @Test
    void a_payment_that_does_not_count_is_nobody_elses_money() {
        ledger.strike(hannah, paypal.id(), "Typed twice");
        assertThat(mayBeSame(bank, paypal)).isFalse();
        assertThat(mayBeSame(paypal, bank)).isFalse();
        var stripe = paid("stripe", "820.00");
        payments.same(hannah.id(), stripe.id(), bank.id());
        assertThat(mayBeSame(bank, stripe)).isFalse();
    }

    @Test
    void whose_money_it_is_is_read_again_when_it_is_the_same_and_when_it_is_not() {
        var before = ledgers.told(Moment.Changed.class).size();
        payments.same(hannah.id(), paypal.id(), bank.id());
        assertThat(ledgers.told(Moment.Changed.class)).hasSize(before + 1);
        payments.apart(hannah.id(), paypal.id());
        assertThat(ledgers.told(Moment.Changed.class)).hasSize(before + 2);
    }

    private boolean mayBeSame(Moment one, Moment other) {
        return Payments.mayBeSame(ledger.entry(hannah.id(), one.id()), ledger.entry(hannah.id(), other.id()));
    }

    private Moment paid(String source, int daysAgo) {
        return ledger.tell(
                hannah,
                Note.of(priya, "Retainer")
                        .as(Kind.PAYMENT)
                        .amount(bank.amount())
                        .on(Ledgers.TODAY.minusDays(daysAgo))
                        .from(source));
    }
}
