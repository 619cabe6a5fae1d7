package amity.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.Ledgers;
import amity.shell.Refusal;
import java.math.BigDecimal;
import java.time.ZoneId;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PracticesTests {
    @AutoClose
    private final Ledgers ledgers = Ledgers.open();

    private final Practices practices = ledgers.get(Practices.class);

    @Test
    void a_practice_is_kept_as_it_was_opened_and_as_it_was_changed() {
        var hannah = ledgers.practice("Whitlock Virtual Assistance");
        assertThat(practices.find(hannah.id())).contains(hannah);
        var moved = practices.change(new Practice(
                hannah.id(),
                "Whitlock VA",
                "Hannah Whitlock",
                CurrencyUnit.EUR,
                "IE",
                ZoneId.of("Europe/Dublin"),
                true));
        assertThat(practices.all()).containsExactly(moved);
    }

    @Test
    void a_setting_is_what_it_was_last_set_to() {
        var hannah = ledgers.practice("Whitlock Virtual Assistance").id();
        var other = ledgers.practice("Another practice").id();
        practices.set(hannah, "desk.entries", "3");
        practices.set(hannah, "desk.entries", "5");
        assertThat(practices.setting(hannah, "desk.entries")).contains("5");
        assertThat(practices.setting(other, "desk.entries")).isEmpty();
    }

    @Test
    void a_rate_is_what_the_user_typed_last_and_more_than_nothing() {
        var hannah = ledgers.practice("Whitlock Virtual Assistance").id();
        practices.rate(hannah, CurrencyUnit.USD, new BigDecimal("0.78"), Ledgers.TODAY);
        practices.rate(hannah, CurrencyUnit.USD, new BigDecimal("0.79"), Ledgers.TODAY);
        assertThat(practices.rates(hannah))
                .containsExactly(new Rate(CurrencyUnit.USD, new BigDecimal("0.79"), Ledgers.TODAY));
        assertThatThrownBy(() -> practices.rate(hannah, CurrencyUnit.USD, BigDecimal.ZERO, Ledgers.TODAY))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_practice_without_a_name_is_refused() {
        assertThatThrownBy(() -> ledgers.practice(" ")).isInstanceOf(Refusal.class);
    }
}
