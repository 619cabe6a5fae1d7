package amity.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns money into what a page shows and what JSON carries, and typed amounts into money. */
public final class Moneys {
    private Moneys() {}

    /** {@code £1,234.50}; whole amounts keep their pence. */
    public static String shown(Money money) {
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        format.setMaximumFractionDigits(money.getCurrencyUnit().getDecimalPlaces());
        return format.format(money.getAmount());
    }

    /** {@code £1,235}: without pence, where a sentence needs no more. */
    public static String rounded(Money money) {
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
        format.setMaximumFractionDigits(0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(money.getAmount());
    }

    /** The plain decimal of JSON and CSV: {@code 1234.50}. */
    public static String plain(Money money) {
        return money.getAmount().toPlainString();
    }

    public static Money ofMinor(String currency, long minor) {
        return Money.ofMinor(CurrencyUnit.of(currency), minor);
    }

    /** Reads an amount a person typed, {@code 180}, {@code £180.50} or {@code 1,180.50}; refuses anything else by an {@link ArithmeticException}. */
    public static Money typed(CurrencyUnit currency, String words) {
        var plain = words.strip()
                .replace(currency.getSymbol(Locale.UK), "")
                .replace(",", "")
                .strip();
        if (!plain.matches("-?\\d{1,15}(\\.\\d{1,3})?")) {
            throw new ArithmeticException("“" + words + "” is no amount: write it like 180 or 180.50.");
        }
        return Money.of(currency, new BigDecimal(plain), RoundingMode.UNNECESSARY);
    }
}
