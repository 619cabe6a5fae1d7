package amity.exchange.tools;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as a file writes them: "1,234.56", "1 234,56 €", "£12", "(12.00)", "12.00-", "12.00 DR".
 *
 * @param comma whether a comma is the decimal mark where one amount alone cannot tell ("1.234")
 * @param practice the practice's currency: "$" means it if it is a dollar
 */
record Amounts(boolean comma, @Nullable CurrencyUnit practice) {
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,'’]|[\\s\\p{Z}](?=\\d{3}(?!\\d)))*|[.,]\\d+");
    private static final Pattern POWER = Pattern.compile("\\d[eE][+-]?\\d");
    private static final Pattern CODE = Pattern.compile("(?<![A-Z])[A-Z]{3}(?![A-Z])");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,'’\\s\\p{Z}]\\d{3})+");
    private static final Pattern LEFT_OVER = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Sc}\\p{L}().+\\-−–]*");
    private static final Pattern DEBIT = Pattern.compile("\\bDR\\b", Pattern.CASE_INSENSITIVE);
    /** In this order: "US$" ends as "S$" does. */
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("C$", "CAD"),
            Map.entry("AU$", "AUD"),
            Map.entry("A$", "AUD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("HK$", "HKD"),
            Map.entry("S$", "SGD"),
            Map.entry("MX$", "MXN"),
            Map.entry("R$", "BRL"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₱", "PHP"),
            Map.entry("₦", "NGN"),
            Map.entry("₪", "ILS"),
            Map.entry("₺", "TRY"),
            Map.entry("zł", "PLN"),
            Map.entry("Kč", "CZK"));

    private static final Map<String, CurrencyUnit> CURRENCIES =
            CurrencyUnit.registeredCurrencies().stream().collect(Collectors.toMap(CurrencyUnit::getCode, unit -> unit));
    private static final int MOST_DIGITS = 12;

    /** The amount in what is written, with the currency if it is written there too. */
    Sum read(String written) throws Mistake {
        BigDecimal number = number(written);
        return new Sum(number, sign(written));
    }

    /** The amount, in the currency that another column names. */
    Sum read(String written, String currency) throws Mistake {
        CurrencyUnit named = currency(currency);
        return new Sum(number(written), named == null ? sign(written) : named);
    }

    BigDecimal number(String written) throws Mistake {
        Matcher matcher = NUMBER.matcher(written);
        if (POWER.matcher(written).find() || !matcher.find()) {
            throw new Mistake("row.amount", written);
        }
        String digits = matcher.group();
        String around = written.substring(0, matcher.start()) + written.substring(matcher.end());
        if (!LEFT_OVER.matcher(around).matches()) {
            throw new Mistake("row.amount", written);
        }
        BigDecimal number = decimal(digits, written);
        if (number.precision() - number.scale() > MOST_DIGITS) {
            throw new Mistake("row.amount-too-large", written);
        }
        return negative(around) ? number.negate() : number;
    }

    private static boolean negative(String around) {
        return around.contains("(")
                || DEBIT.matcher(around).find()
                || around.chars().anyMatch(c -> c == '-' || c == '−' || c == '–');
    }

    private BigDecimal decimal(String digits, String written) throws Mistake {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        String whole = digits;
        String part = "";
        if (last >= 0 && decimalMark(digits, last, point >= 0 && comma >= 0)) {
            whole = digits.substring(0, last);
            part = digits.substring(last + 1);
        }
        boolean grouped = whole.chars().allMatch(Character::isDigit)
                || GROUPED.matcher(whole).matches();
        if (!grouped || !part.chars().allMatch(Character::isDigit)) {
            throw new Mistake("row.amount", written);
        }
        String plain = (whole.isEmpty() ? "0" : whole.replaceAll("\\D", "")) + "." + (part.isEmpty() ? "0" : part);
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private boolean decimalMark(String digits, int last, boolean both) {
        char mark = digits.charAt(last);
        if (both) {
            return digits.indexOf(mark) == last;
        }
        if (digits.indexOf(mark) != last) {
            return false;
        }
        boolean threeAfter = digits.length() - last - 1 == 3;
        boolean couldGroup = threeAfter && last > 0 && last <= 3 && digits.charAt(0) != '0';
        return !couldGroup || (mark == ',') == comma;
    }

    /** Whether this amount shows beyond doubt that the file's decimal mark is a comma (1) or a point (-1). */
    static int evidence(String written) {
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.find()) {
            return 0;
        }
        String digits = matcher.group();
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return comma > point ? 1 : -1;
        }
        int last = Math.max(point, comma);
        boolean once = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
        if (last < 0 || (once && digits.length() - last - 1 == 3)) {
            return 0;
        }
        return once == (comma >= 0) ? 1 : -1;
    }

    /** "usd", "Euro - EUR", "£"; nothing where nothing is said. */
    @Nullable
    CurrencyUnit currency(String said) throws Mistake {
        if (said.isBlank()) {
            return null;
        }
        Matcher code = CODE.matcher(said.length() == 3 ? said.toUpperCase(java.util.Locale.ROOT) : said);
        CurrencyUnit unit = sign(said);
        while (code.find()) {
            unit = known(code.group()) == null ? unit : known(code.group());
        }
        if (unit == null) {
            throw new Mistake("row.currency", said);
        }
        return unit;
    }

    private @Nullable CurrencyUnit sign(String written) {
        Matcher code = CODE.matcher(written);
        if (code.find() && known(code.group()) != null) {
            return known(code.group());
        }
        for (Map.Entry<String, String> sign : SIGNS) {
            if (written.contains(sign.getKey())) {
                return CurrencyUnit.of(sign.getValue());
            }
        }
        if (written.contains("$")) {
            boolean dollar = practice != null && practice.getCode().endsWith("D");
            return dollar ? practice : CurrencyUnit.USD;
        }
        return null;
    }

    static @Nullable CurrencyUnit known(String code) {
        return CURRENCIES.get(code);
    }
}
