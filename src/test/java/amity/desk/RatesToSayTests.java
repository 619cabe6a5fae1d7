package amity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.Note;
import amity.practice.Practices;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RatesToSayTests extends OnTheDesk {
    private void pays(Client client, String amount) {
        var paid = Note.of(client.id(), "Retainer").as(Kind.PAYMENT).amount(Money.parse(amount));
        ledgers.ledger().tell(hannah, paid.on(FRIDAY.minusDays(10)));
    }

    private Stream<String> asked() {
        var today = desk.today(hannah);
        return Stream.concat(today.entries().stream(), today.rest().stream())
                .filter(entry -> entry.id().rule().equals("rate"))
                .map(Entry::what);
    }

    @Test
    void a_currency_without_a_rate_is_asked_about_until_it_has_one() {
        pays(priya, "GBP 800.00");
        assertThat(asked()).isEmpty();
        pays(tom, "USD 1000.00");
        assertThat(asked()).containsExactly("Say what 1 USD is worth");
        ledgers.get(Practices.class).rate(hannah.id(), CurrencyUnit.USD, new BigDecimal("0.8"), FRIDAY);
        assertThat(asked()).isEmpty();
    }
}
