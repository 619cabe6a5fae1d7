package amity.intake.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An exact amount; without a currency it is in that of the practice, since the file does not say. */
public record Sum(BigDecimal amount, @Nullable CurrencyUnit currency) {
    public Money in(CurrencyUnit practice) {
        return Money.of(currency == null ? practice : currency, amount, RoundingMode.HALF_UP);
    }
}
