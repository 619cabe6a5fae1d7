package amity.moment;

import static org.assertj.core.api.Assertions.assertThat;

import amity.Ledgers;
import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TallyTests {
    private static final LocalDate TODAY = Ledgers.TODAY;

    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    private final Client.Id priya =
            ledgers.clients().add(hannah.id(), "Priya Raman").id();
    private final Client.Id jonah =
            ledgers.clients().add(hannah.id(), "Jonah Reid").id();

    @Test
    void money_adds_up_by_kind_currency_and_month_over_the_last_year() {
        tell(priya, Kind.INVOICE, 0, "GBP 100");
        tell(priya, Kind.INVOICE, 20, "GBP 50");
        tell(priya, Kind.INVOICE, 20, "EUR 70");
        tell(priya, Kind.PAYMENT, 40, "GBP 30");
        tell(priya, Kind.PAYMENT, 400, "GBP 900");
        tell(priya, Kind.WORK, 5, "GBP 10");
        assertThat(read().sums())
                .containsExactly(
                        new Tally.Sum(Kind.INVOICE, CurrencyUnit.EUR, 1, 7_000),
                        new Tally.Sum(Kind.INVOICE, CurrencyUnit.GBP, 1, 15_000),
                        new Tally.Sum(Kind.PAYMENT, CurrencyUnit.GBP, 2, 3_000));
    }

    @Test
    void each_paid_kind_is_told_from_its_first_day_to_its_last_up_to_the_day_asked_for() {
        tell(priya, Kind.PAYMENT, 400, "GBP 900");
        tell(priya, Kind.PAYMENT, 40, "GBP 30");
        tell(priya, Kind.PAYMENT, 200, "GBP 30");
        tell(priya, Kind.WORK, -1, null);
        tell(priya, Kind.TALK, 3, null);
        assertThat(read().spans())
                .isEqualTo(Map.of(Kind.PAYMENT, new Tally.Span(TODAY.minusDays(400), TODAY.minusDays(40))));
    }

    @Test
    void money_that_went_back_is_counted_and_is_no_day_of_paid_work() {
        tell(priya, Kind.PAYMENT, 400, "GBP 900");
        tell(priya, Kind.PAYMENT, 3, "GBP -30");
        assertThat(read().spans().get(Kind.PAYMENT).last()).isEqualTo(TODAY.minusDays(3));
        assertThat(read().worked()).contains(new Tally.Span(TODAY.minusDays(400), TODAY.minusDays(400)));
        assertThat(read().sums()).extracting(Tally.Sum::minor).containsExactly(-3_000L);
    }

    @Test
    void an_invoice_bills_the_work_of_thirty_one_days_and_later_stands_for_itself() {
        tell(priya, Kind.WORK, 100, null);
        tell(priya, Kind.INVOICE, 69, "GBP 10");
        assertThat(read().worked()).contains(new Tally.Span(TODAY.minusDays(100), TODAY.minusDays(100)));
        tell(priya, Kind.INVOICE, 68, "GBP 10");
        assertThat(read().worked()).contains(new Tally.Span(TODAY.minusDays(100), TODAY.minusDays(68)));
    }

    /** The comparison between clients adds up in the database, the reading of one client in memory. */
    @Test
    void what_the_database_adds_up_is_what_the_timelines_come_to() {
        for (int i = 0; i < 60; i++) {
            for (var kind : EnumSet.of(Kind.WORK, Kind.INVOICE, Kind.PAYMENT, Kind.TALK)) {
                tell(i % 3 == 0 ? jonah : priya, kind, (i * 37 + kind.ordinal() * 11) % 500 - 1, money(i, kind));
            }
        }
        assertThat(ledgers.ledger().tallies(hannah.id(), TODAY)).containsExactlyInAnyOrder(of(priya), of(jonah));
        assertThat(ledgers.ledger().tallies(hannah.id(), List.of(jonah), TODAY)).containsExactly(of(jonah));
        assertThat(ledgers.ledger().worked(hannah.id(), TODAY))
                .isEqualTo(Map.of(
                        priya, of(priya).worked().orElseThrow(),
                        jonah, of(jonah).worked().orElseThrow()));
        assertThat(ledgers.ledger().worked(hannah.id(), List.of(jonah), TODAY))
                .isEqualTo(Map.of(jonah, of(jonah).worked().orElseThrow()));
    }

    @Test
    void nothing_paid_comes_to_nothing() {
        tell(priya, Kind.TALK, 3, null);
        assertThat(of(priya)).isEqualTo(new Tally(priya, Map.of(), Optional.empty(), List.of()));
        assertThat(ledgers.ledger().tallies(hannah.id(), TODAY)).isEmpty();
    }

    private static @Nullable String money(int i, Kind kind) {
        if (kind == Kind.TALK || i % 7 == 0) return null;
        return (i % 5 == 0 ? "EUR " : "GBP ") + (i % 11 == 0 ? -i : i);
    }

    private Tally read() {
        var read = ledgers.ledger().tallies(hannah.id(), TODAY);
        assertThat(read).containsExactly(of(priya));
        return read.getFirst();
    }

    private Tally of(Client.Id client) {
        return Tally.of(client, ledgers.ledger().timeline(hannah.id(), client), TODAY);
    }

    private void tell(Client.Id client, Kind kind, int daysAgo, @Nullable String amount) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client, "Noted")
                                .as(kind)
                                .on(TODAY.minusDays(daysAgo))
                                .amount(amount == null ? null : Money.parse(amount)));
    }
}
