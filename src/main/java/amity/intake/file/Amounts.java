package amity.intake.file;

import amity.shell.CsvTable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as a file writes them: "1,234.56", "1 234,56 €", "£12", "(12.00)", "12.00-", "12.00 DR".
 *
 * @param mark the file's decimal mark, where one amount alone cannot tell ("1.234")
 * @param practice the practice's currency: "$" means it if it is a dollar
 */
record Amounts(Mark mark, @Nullable CurrencyUnit practice) {
    /** What the amounts of a file show to be their decimal mark. */
    enum Mark {
        POINT,
        COMMA,
        /** Nothing but single marks with three digits after them: money has no three decimals, so they part thousands. */
        UNTOLD;

        static Mark of(long commas) {
            return commas == 0 ? UNTOLD : commas > 0 ? COMMA : POINT;
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("\\d(?:[\\d.,'’]|[\\s\\p{Z}](?=\\d{3}(?!\\d))){0,100}|(?<![\\p{L}\\d])[.,]\\d+");
    private static final Pattern POWER = Pattern.compile("\\d[eE][+-]?\\d");
    private static final Pattern CODE = Pattern.compile("(?<![A-Z])[A-Z]{3}(?![A-Z])");
    /** By thousands, or as in India: the last three, then pairs. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}([.,'’\\s\\p{Z}]\\d{3})+|\\d{1,2}(,\\d{2})+,\\d{3}");

    private static final Pattern RUPEES = Pattern.compile("(?<!\\p{L})(?:Rs|Re)(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OF_RUPEES = Set.of("INR", "PKR", "LKR", "NPR", "MUR");
    /** Signs that are letters, where a number stands beside them. */
    private static final Map<String, String> OF_LETTERS =
            Map.of("R", "ZAR", "Rp", "IDR", "RM", "MYR", "Ft", "HUF", "lei", "RON", "KSh", "KES");

    private static final Pattern LETTERS = Pattern.compile(
            "(?<!\\p{L})(?:S?Fr\\.|Rp|RM|R|KSh)(?=[\\s\\p{Z}.]*\\d)|(?<=\\d)[\\s\\p{Z}]*(?:S?Fr\\.|Ft|lei)(?!\\p{L})");
    private static final Pattern CROWNS = Pattern.compile("(?<!\\p{L})kr\\.?(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OF_CROWNS = Set.of("SEK", "NOK", "DKK", "ISK");
    /** A column's name says the currency at its end, or in brackets: "Amount (EUR)", "Betrag (€)", "Total £". */
    private static final Pattern NAMED = Pattern.compile("[(\\[]\\s*([A-Za-z]{3})\\s*[)\\]]|\\s([A-Z]{3})$");

    private static final Pattern LEFT_OVER = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Sc}\\p{L}().+\\-−–]*");
    /** A stroke for the cents that are none: "1'000.-", "250,–", and in India "45,000/-". */
    private static final Pattern NO_CENTS = Pattern.compile("(?<=\\d)(?:([.,])\\s?[-−–—]{1,2}|/[-−–])(?!\\d)");

    private static final Pattern DEBIT = Pattern.compile("\\bDR\\b", Pattern.CASE_INSENSITIVE);
    private static final List<Map.Entry<String, String>> SIGNS = CsvTable.read(
            "/intake/currency-signs.csv", row -> Map.entry(row.getField("sign"), row.getField("currency")));

    private static final Map<String, CurrencyUnit> CURRENCIES =
            CurrencyUnit.registeredCurrencies().stream().collect(Collectors.toMap(CurrencyUnit::getCode, unit -> unit));
    private static final int MOST_DIGITS = 12;
    private static final int THOUSANDTHS = 3;

    /** No amount is longer, with all that may stand around it. */
    private static final int LONGEST = 100;

    private static final int SHOWN = 20;

    Sum read(String written) throws Mistake {
        var unit = sign(written);
        return new Sum(money(written, unit), unit);
    }

    Sum read(String written, String currency) throws Mistake {
        var named = currency(currency);
        var unit = named == null ? sign(written) : named;
        return new Sum(money(written, unit), unit);
    }

    /** The amount of a column, whose name may say the currency where neither the amount nor a column of its own does. */
    Sum read(String written, String currency, String column) throws Mistake {
        var sum = read(written, currency);
        var named = sum.currency() == null ? named(column) : null;
        return named == null ? sum : new Sum(money(written, named), named);
    }

    @Nullable
    CurrencyUnit named(String column) {
        var code = NAMED.matcher(column.strip());
        while (code.find()) {
            var found = code.group(1) == null ? code.group(2) : code.group(1);
            var unit = known(found.toUpperCase(Locale.ROOT));
            if (unit != null) return unit;
        }
        return symbol(column);
    }

    BigDecimal number(String written) throws Mistake {
        return money(written, null);
    }

    private BigDecimal money(String written, @Nullable CurrencyUnit unit) throws Mistake {
        boolean thousandths = unit != null && unit.getDecimalPlaces() == THOUSANDTHS;
        if (unit != null && unit.getDecimalPlaces() == 0) return read(written, Decimals.NONE);
        return read(written, mark == Mark.UNTOLD && thousandths ? Decimals.ALL : Decimals.MONEY);
    }

    /** Hours, minutes or a quantity: three decimals are nothing unusual, a thousand is. */
    BigDecimal measure(String written) throws Mistake {
        return read(written, Decimals.ALL);
    }

    /** What a single mark with three digits after it means while the file does not tell. */
    private enum Decimals {
        /** A currency of whole numbers, whatever the rest of the file is of. */
        NONE,
        MONEY,
        ALL
    }

    private BigDecimal read(String raw, Decimals usual) throws Mistake {
        if (isFigures(raw)) return decimal(raw, raw, usual);
        if (raw.length() > LONGEST) throw new Mistake("row.amount", raw.substring(0, SHOWN) + "…");
        var written =
                NO_CENTS.matcher(plain(raw)).replaceAll(stroke -> stroke.group(1) == null ? "" : stroke.group(1) + "0");
        var matcher = NUMBER.matcher(written);
        if (POWER.matcher(written).find() || !matcher.find()) throw new Mistake("row.amount", written);
        var digits = matcher.group();
        var around = written.substring(0, matcher.start()) + written.substring(matcher.end());
        if (!LEFT_OVER.matcher(around).matches()) throw new Mistake("row.amount", written);
        var number = decimal(digits, written, usual);
        if (number.precision() - number.scale() > MOST_DIGITS) throw new Mistake("row.amount-too-large", written);
        return isNegative(around) ? number.negate() : number;
    }

    /** Nothing but digits and marks, as most amounts are: none of the rest has to be looked for. */
    private static boolean isFigures(String written) {
        return !written.isEmpty()
                && written.length() <= MOST_DIGITS
                && isDigit(written.charAt(0))
                && written.chars().allMatch(sign -> isDigit(sign) || sign == '.' || sign == ',');
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Full-width digits and signs become the usual ones. */
    private static String plain(String written) {
        return written.chars().allMatch(c -> c < 0x80) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    private static boolean isNegative(String around) {
        return around.contains("(")
                || DEBIT.matcher(around).find()
                || around.chars().anyMatch(c -> c == '-' || c == '−' || c == '–');
    }

    private BigDecimal decimal(String digits, String written, Decimals usual) throws Mistake {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        var whole = digits;
        var part = "";
        if (last >= 0 && isDecimalMark(digits, last, point >= 0 && comma >= 0, usual)) {
            whole = digits.substring(0, last);
            part = digits.substring(last + 1);
        }
        boolean grouped = whole.chars().allMatch(Character::isDigit)
                || GROUPED.matcher(whole).matches();
        if (!grouped || !part.chars().allMatch(Character::isDigit)) throw new Mistake("row.amount", written);
        boolean bare = whole.chars().allMatch(Amounts::isDigit);
        var plain = (whole.isEmpty() ? "0" : bare ? whole : whole.replaceAll("\\D", "")) + "."
                + (part.isEmpty() ? "0" : part);
        var number = new BigDecimal(plain).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private boolean isDecimalMark(String digits, int last, boolean both, Decimals usual) {
        char mark = digits.charAt(last);
        if (both) return digits.indexOf(mark) == last;
        if (digits.indexOf(mark) != last) return false;
        if (!couldGroup(digits, last)) return true;
        if (usual == Decimals.NONE) return false;
        return mark() == Mark.UNTOLD ? usual == Decimals.ALL : (mark == ',') == (mark() == Mark.COMMA);
    }

    /** Three digits after it and one to three before: "1.234", but neither "0.950" nor "1250.500". */
    private static boolean couldGroup(String digits, int last) {
        return digits.length() - last - 1 == 3 && last > 0 && last <= 3 && digits.charAt(0) != '0';
    }

    /** Whether this amount shows beyond doubt that the file's decimal mark is a comma (1) or a point (-1). */
    static int evidence(String written) {
        if (written.isEmpty()) return 0;
        if (isFigures(written)) return evidenceOf(written);
        var matcher = NUMBER.matcher(plain(written));
        return matcher.find() ? evidenceOf(matcher.group()) : 0;
    }

    private static int evidenceOf(String digits) {
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point >= 0 && comma >= 0) return comma > point ? 1 : -1;
        int last = Math.max(point, comma);
        boolean once = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
        if (last < 0 || (once && couldGroup(digits, last))) return 0;
        return once == (comma >= 0) ? 1 : -1;
    }

    /** "usd", "Euro - EUR", "£"; nothing where nothing is said. */
    @Nullable
    CurrencyUnit currency(String said) throws Mistake {
        if (said.isBlank()) return null;
        if (known(said) != null) return known(said);
        var code = CODE.matcher(said.length() == 3 ? said.toUpperCase(Locale.ROOT) : said);
        var unit = sign(said);
        while (code.find()) {
            unit = known(code.group()) == null ? unit : known(code.group());
        }
        if (unit == null) throw new Mistake("row.currency", said);
        return unit;
    }

    private @Nullable CurrencyUnit sign(String written) {
        if (isFigures(written)) return null;
        var code = CODE.matcher(written);
        if (code.find() && known(code.group()) != null) return known(code.group());
        return symbol(written);
    }

    private @Nullable CurrencyUnit symbol(String raw) {
        var written = plain(raw);
        for (var sign : SIGNS) {
            if (written.contains(sign.getKey())) return CurrencyUnit.of(sign.getValue());
        }
        if (written.contains("$")) {
            boolean dollar = practice != null && practice.getCode().endsWith("D");
            return dollar ? practice : CurrencyUnit.USD;
        }
        if (RUPEES.matcher(written).find()) {
            return practice != null && OF_RUPEES.contains(practice.getCode()) ? practice : CurrencyUnit.of("INR");
        }
        var letters = LETTERS.matcher(written);
        if (letters.find())
            return CurrencyUnit.of(OF_LETTERS.getOrDefault(letters.group().strip(), "CHF"));
        if (CROWNS.matcher(written).find()) {
            return practice != null && OF_CROWNS.contains(practice.getCode()) ? practice : null;
        }
        return null;
    }

    static @Nullable CurrencyUnit known(String code) {
        return CURRENCIES.get(code);
    }
}
