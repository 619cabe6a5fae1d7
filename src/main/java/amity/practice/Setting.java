package amity.practice;

import amity.money.Moneys;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Something Amity takes for granted until the user says otherwise.
 *
 * @param name under which it is kept, {@code reading.little}
 * @param usual what holds where nothing is said; money in minor units, yes as 1
 */
public record Setting(String name, Kind kind, BigDecimal usual, BigDecimal least, BigDecimal most) {
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(100_000_000);

    /** What may be said: a whole number, one with a fraction, an amount of money, yes or no. */
    public enum Kind {
        WHOLE,
        FRACTION,
        MONEY,
        YES_NO
    }

    public static Setting whole(String name, int usual, int least, int most) {
        return new Setting(
                name, Kind.WHOLE, BigDecimal.valueOf(usual), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    public static Setting fraction(String name, double usual, int least, int most) {
        return new Setting(
                name, Kind.FRACTION, BigDecimal.valueOf(usual), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    public static Setting money(String name, long usual, long least) {
        return new Setting(name, Kind.MONEY, BigDecimal.valueOf(usual), BigDecimal.valueOf(least), MOST_MONEY);
    }

    public static Setting yesNo(String name, boolean usual) {
        return new Setting(
                name, Kind.YES_NO, usual ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** The usual value as it is kept. */
    public String usually() {
        return kind == Kind.YES_NO ? yes(usual) : plain(usual);
    }

    /** What is kept, as a person writes it. */
    public String shown(String kept, CurrencyUnit currency) {
        return kind == Kind.MONEY ? Moneys.plain(Money.ofMinor(currency, Long.parseLong(kept))) : kept;
    }

    /** What a person wrote, as it is kept; refuses what is no such thing or out of its bounds. */
    public String read(String typed, CurrencyUnit currency) {
        return switch (kind) {
            case YES_NO -> yes(typed.equals("yes") ? BigDecimal.ONE : BigDecimal.ZERO);
            case MONEY -> {
                var money = RequestValues.read(
                        typed,
                        it -> Moneys.typed(currency, it),
                        () -> Refusal.sentence("refusal.setting.no-amount-write-like", typed));
                yield plain(within(BigDecimal.valueOf(money.getAmountMinorLong()), typed, currency));
            }
            case WHOLE -> plain(within(number(typed, "refusal.setting.no-whole-number"), typed, currency));
            case FRACTION -> plain(within(number(typed, "refusal.setting.no-number"), typed, currency));
        };
    }

    private BigDecimal number(String typed, String wrong) {
        return RequestValues.read(
                typed,
                it -> {
                    var number = new BigDecimal(it.replace(',', '.'));
                    return kind == Kind.WHOLE ? new BigDecimal(number.toBigIntegerExact()) : number;
                },
                () -> Refusal.sentence(wrong, typed, plain(usual)));
    }

    private BigDecimal within(BigDecimal value, String typed, CurrencyUnit currency) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw Refusal.of(
                    "refusal.setting.not-between", typed, shown(plain(least), currency), shown(plain(most), currency));
        }
        return value;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String yes(BigDecimal value) {
        return value.signum() == 0 ? "no" : "yes";
    }
}
