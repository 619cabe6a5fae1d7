package amity.practice;

import amity.money.Moneys;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads amounts and hours as they are typed into the season's forms. */
@Component
public class AmountFields {
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(400);
    private static final int MOST_DAYS = 365;
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(10_000_000);
    private final Words words;

    AmountFields(Words words) {
        this.words = words;
    }

    /** An amount that is nothing or more; an empty field is nothing. */
    public Money money(Practice practice, @Nullable String typed) {
        return money(practice, typed, "plan.no-amount");
    }

    /** The same, refused in the sentence of that key. */
    public Money money(Practice practice, @Nullable String typed, String wrong) {
        if (typed == null || typed.isBlank()) return practice.money(0);
        return RequestValues.read(
                typed,
                it -> {
                    var money = Moneys.typed(practice.currency(), it);
                    within(money.getAmount(), MOST_MONEY);
                    return money;
                },
                () -> words.say(wrong, typed));
    }

    /** Hours in quarters; an empty field is none. */
    public int quarters(@Nullable String typed) {
        return quarters(typed, "plan.no-hours");
    }

    /** The same, refused in the sentence of that key. */
    public int quarters(@Nullable String typed, String wrong) {
        if (typed == null || typed.isBlank()) return 0;
        return RequestValues.read(
                typed,
                it -> within(new BigDecimal(it.replace(',', '.')), MOST_HOURS)
                        .multiply(QUARTERS)
                        .intValueExact(),
                () -> words.say(wrong, typed));
    }

    private static BigDecimal within(BigDecimal value, BigDecimal most) {
        if (value.signum() < 0 || value.compareTo(most) > 0) throw new ArithmeticException("Out of bounds");
        return value;
    }

    /** Days from nothing to a year; an empty field is none. */
    public int days(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return 0;
        if (typed.strip().matches("\\d{1,3}") && Integer.parseInt(typed.strip()) <= MOST_DAYS) {
            return Integer.parseInt(typed.strip());
        }
        throw new Refusal(words.say("plan.no-days", typed));
    }

    /** A day as a form sends it; an empty field is none. */
    public @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        return RequestValues.day(typed, words, "plan.no-day");
    }

    /** Quarters of an hour as hours are written: {@code 1.5}. */
    public static String hours(int quarters) {
        return BigDecimal.valueOf(quarters)
                .divide(QUARTERS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
