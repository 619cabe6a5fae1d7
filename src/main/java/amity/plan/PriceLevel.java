package amity.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a price in pounds would roughly be elsewhere, as a round figure: a start, not an exchange rate. */
public final class PriceLevel {
    private static final Map<String, String> FOR_A_POUND = Map.ofEntries(
            Map.entry("EUR", "1.15"),
            Map.entry("USD", "1.3"),
            Map.entry("CAD", "1.75"),
            Map.entry("AUD", "2"),
            Map.entry("NZD", "2.2"),
            Map.entry("CHF", "1.5"),
            Map.entry("SEK", "14"),
            Map.entry("NOK", "15"),
            Map.entry("DKK", "9"),
            Map.entry("PLN", "5"),
            Map.entry("CZK", "28"),
            Map.entry("HUF", "450"),
            Map.entry("ZAR", "15"),
            Map.entry("INR", "50"),
            Map.entry("PHP", "40"),
            Map.entry("JPY", "180"),
            Map.entry("SGD", "1.8"),
            Map.entry("HKD", "10"),
            Map.entry("AED", "4.7"),
            Map.entry("ILS", "5"),
            Map.entry("BRL", "5"),
            Map.entry("MXN", "18"),
            Map.entry("KES", "110"),
            Map.entry("NGN", "1200"),
            Map.entry("PKR", "200"),
            Map.entry("LKR", "250"),
            Map.entry("TRY", "40"),
            Map.entry("RON", "5.5"));

    private PriceLevel() {}

    public static long in(CurrencyUnit currency, long pence) {
        return currency.getCode().equals("GBP")
                ? pence
                : level(currency, BigDecimal.valueOf(pence, 2))
                        .movePointRight(currency.getDecimalPlaces())
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .longValue();
    }

    private static BigDecimal level(CurrencyUnit currency, BigDecimal pounds) {
        return pounds.multiply(new BigDecimal(FOR_A_POUND.getOrDefault(currency.getCode(), "1")));
    }

    /** A round sum of the currency that is worth about so many pounds: one, two or five, and noughts. */
    public static Money round(CurrencyUnit currency, int pounds) {
        var near = level(currency, BigDecimal.valueOf(pounds));
        var nought = BigDecimal.ONE.scaleByPowerOfTen(near.precision() - near.scale() - 1);
        double digit = near.divide(nought).doubleValue();
        int round = digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10;
        return Money.of(currency, nought.multiply(BigDecimal.valueOf(round)), RoundingMode.HALF_UP);
    }
}
