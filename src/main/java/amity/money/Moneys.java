package amity.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Turns money into what a page shows and what JSON carries, and typed amounts into money. */
public final class Moneys {
    private static final Pattern AMOUNT = Pattern.compile(
            "-?(\\d{1,15}([.,]\\d{1,3})?" // 180.50
                    + "|\\d{1,3}(,\\d{2,3}){0,4},\\d{3}(\\.\\d{1,3})?|\\d{1,3}(\\.\\d{3}){1,5}(,\\d{1,3})?)"); // 1,180.50
    private static final Map<Locale, Map<String, String>> CURRENCIES = new ConcurrentHashMap<>();

    private Moneys() {}

    /** {@code £1,234.50}; whole amounts keep their pence. */
    public static String shown(Money money) {
        return written(money, money.getCurrencyUnit().getDecimalPlaces());
    }

    /** {@code £1,235}: without pence, where a sentence needs no more. */
    public static String rounded(Money money) {
        return written(money, 0);
    }

    /** Signs, marks and places as is usual in the {@link Region}; a currency keeps as many decimals as it has, wherever it is written. */
    private static String written(Money money, int decimals) {
        var format = (DecimalFormat) NumberFormat.getCurrencyInstance(Region.here());
        format.setCurrency(Currency.getInstance(money.getCurrencyUnit().getCode()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var written = format.format(money.getAmount());
        return MinusSign.in(Region.countsInLakhs() ? inLakhs(written) : written);
    }

    /** {@code 1,234,567} as {@code 12,34,567}. */
    private static String inLakhs(String written) {
        var groups = written.split(",");
        if (groups.length < 2) return written;
        var front = String.join("", Arrays.copyOf(groups, groups.length - 1));
        return front.replaceAll("(?<=\\d)(?=(\\d\\d)+$)", ",") + "," + groups[groups.length - 1];
    }

    /** The plain decimal of JSON and CSV: {@code 1234.50}. */
    public static String plain(Money money) {
        return money.getAmount().toPlainString();
    }

    /** Every currency of a country, by code, with its name in a language; sorted by name. */
    public static Map<String, String> currencies(Locale language) {
        return CURRENCIES.computeIfAbsent(language, Moneys::named);
    }

    private static Map<String, String> named(Locale language) {
        return Stream.of(Locale.getISOCountries())
                .flatMap(country -> Optional.ofNullable(Currency.getInstance(Locale.of("", country))).stream())
                .distinct()
                .sorted(Comparator.comparing(currency -> currency.getDisplayName(language)))
                .collect(Collectors.toMap(
                        Currency::getCurrencyCode,
                        currency -> currency.getDisplayName(language) + " (" + currency.getCurrencyCode() + ")",
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    public static Money ofMinor(String currency, long minor) {
        return Money.ofMinor(CurrencyUnit.of(currency), minor);
    }

    /**
     * Reads an amount a person typed, {@code 180}, {@code £180.50}, {@code 1,180.50} or {@code 1.180,50}; refuses
     * anything else by an {@link ArithmeticException}. The last mark with one or two digits behind it is the decimal
     * mark; three digits behind a single mark are decimals only where the region writes that mark before decimals.
     */
    public static Money typed(CurrencyUnit currency, String words) {
        var plain = MinusSign.plain(words.replaceAll("[\\u00a0\\u202f]", " "))
                .replace(currency.getSymbol(Region.here()), "")
                .replace(currency.getSymbol(Locale.UK), "")
                .replace(currency.getCode(), "")
                .replaceAll("(?<=\\d)[ ’'](?=\\d{3})", "")
                .strip();
        if (!AMOUNT.matcher(plain).matches()) throw new ArithmeticException(words);
        return Money.of(currency, decimal(plain), RoundingMode.UNNECESSARY);
    }

    private static BigDecimal decimal(String amount) {
        int last = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf(','));
        if (last < 0) return new BigDecimal(amount);
        var whole = amount.substring(0, last);
        var mark = amount.substring(last, last + 1);
        var rest = amount.substring(last + 1);
        boolean grouped = whole.contains(".") || whole.contains(",");
        boolean thousands = rest.length() == 3 && (grouped ? whole.contains(mark) : !mark.equals(decimalMark()));
        return new BigDecimal(whole.replaceAll("[.,]", "") + (thousands ? "" : ".") + rest);
    }

    private static String decimalMark() {
        return String.valueOf(DecimalFormatSymbols.getInstance(Region.here()).getDecimalSeparator());
    }
}
