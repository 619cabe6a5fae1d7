package amity.season;

import amity.Ledgers;
import amity.calendar.Occasion;
import amity.client.Client;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practice;
import amity.shell.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Hannah's practice with two clients of every month and a new one, a month before Christmas. */
public final class Hannah implements AutoCloseable {
    public final Ledgers ledgers = Ledgers.with("gift", "card");
    public final Seasons seasons = ledgers.get(Seasons.class);
    public final Practice hannah = ledgers.practice("Whitlock Virtual Assistance");
    public final Client priya = monthly("Priya Raman", 40_000);
    public final Client tom = monthly("Tom Ashdown", 20_000);
    public final Client martha = once("Martha Ellison");

    @Override
    public void close() {
        ledgers.close();
    }

    public Season season() {
        return seasons.of(hannah, Occasion.CHRISTMAS, 2026);
    }

    public Proposal propose(String budget) {
        return seasons.propose(hannah, season(), pounds(budget), 0, Ledgers.TODAY);
    }

    public static Proposal.Entry entry(Proposal proposal, Client client) {
        return proposal.entry(client.id().value());
    }

    public void fact(Client client, String words, Fact.Stance stance) {
        ledgers.get(Facts.class)
                .keep(
                        hannah,
                        new Fact(
                                new Fact.Id(Ids.next()),
                                client.id(),
                                null,
                                words,
                                words,
                                stance,
                                List.of(),
                                false,
                                Fact.Sensitivity.ORDINARY,
                                true,
                                Ledgers.TODAY,
                                null));
    }

    public Client monthly(String name, long minor) {
        var client = ledgers.clients().add(hannah.id(), name);
        for (int month = 0; month < 20; month++) pay(client, minor, Ledgers.TODAY.minusMonths(month));
        return active(client, Client.GiftPolicy.UNKNOWN);
    }

    public Client once(String name) {
        var client = ledgers.clients().add(hannah.id(), name);
        pay(client, 5_000, Ledgers.TODAY.minusDays(20));
        return active(client, Client.GiftPolicy.UNKNOWN);
    }

    public void pay(Client client, long minor, LocalDate on) {
        ledgers.ledger()
                .tell(
                        hannah,
                        Note.of(client.id(), "Paid")
                                .as(Kind.PAYMENT)
                                .direction(Direction.PAID)
                                .on(on)
                                .amount(Money.ofMinor(CurrencyUnit.GBP, minor)));
    }

    public void change(Client client, Client.GiftPolicy policy) {
        active(client, policy);
    }

    public Client active(Client client, Client.GiftPolicy policy) {
        return ledgers.clients()
                .change(
                        hannah.id(),
                        client.with(Client.Status.ACTIVE).with(policy, null).withHourlyRate(pounds("30")));
    }

    public static Money pounds(String amount) {
        return Money.of(CurrencyUnit.GBP, new BigDecimal(amount));
    }
}
