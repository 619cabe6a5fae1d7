package amity.gift.law;

import static java.util.Objects.requireNonNull;

import amity.gift.law.Deduction.Because;
import amity.gift.law.GiftRule.Kind;
import amity.gift.law.GiftRule.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * The gift rules of the giver's country. They price a gift and never block one; the sources stand in each rule.
 */
public record GiftLaw(List<GiftRule> rules, String country) {
    /** Countries without rules here for which we say where to look. */
    private static final Set<String> KNOWN_ELSEWHERE = Set.of("nl", "za", "in", "ph");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static GiftLaw of(String country) {
        return new GiftLaw(
                GiftRules.all().stream()
                        .filter(rule -> rule.country().equalsIgnoreCase(country))
                        .toList(),
                country.toLowerCase(Locale.ROOT));
    }

    /**
     * How much of a gift may be deducted, given all others to the same recipient (planned, ordered and given, by every member
     * of the practice).
     */
    public Deduction of(GiftValue gift, List<GiftValue> others) {
        var rule = inForce(Kind.INCOME, gift.on());
        var notes = inForce(Kind.VAT, gift.on())
                .filter(vat -> isOver(vat, gift, others))
                .map(vat -> new Because("vat", vat, List.of(limit(vat))))
                .stream()
                .toList();
        return rule.map(one -> priced(one, gift, others, notes))
                .orElseGet(() -> new Deduction(null, new Because(unknown(), null, List.of()), notes));
    }

    private String unknown() {
        return KNOWN_ELSEWHERE.contains(country) ? "unknown-country." + country : "unknown-country";
    }

    /** The first day of the year in which a day's gifts are accounted for. */
    public LocalDate yearOf(LocalDate day) {
        var year = inForce(Kind.INCOME, day)
                .map(GiftRule::period)
                .filter(Period.YearFrom.class::isInstance)
                .map(Period.YearFrom.class::cast)
                .orElse(new Period.YearFrom(MonthDay.of(1, 1)));
        return year.beginning(day);
    }

    private Optional<GiftRule> inForce(Kind kind, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind && !rule.from().isAfter(day))
                .max(Comparator.comparing(GiftRule::from));
    }

    private static Deduction priced(GiftRule rule, GiftValue gift, List<GiftValue> others, List<Because> notes) {
        var limit = rule.limit();
        if (limit != null && !limit.isSameCurrency(gift.price())) {
            return new Deduction(null, new Because("no-rate", rule, List.of(limit.getCurrencyUnit())), notes);
        }
        if (rule.never().contains(gift.category())) return nothing(rule, gift, "never", notes);
        return switch (rule.shape()) {
            case NONE -> new Deduction(gift.price(), new Because("no-limit", rule, List.of()), notes);
            case PERCENT -> percent(rule, gift, notes);
            case CAP, CLIFF ->
                rule.counts(gift) ? limited(rule, gift, others, notes) : nothing(rule, gift, "only", notes);
        };
    }

    private static Deduction percent(GiftRule rule, GiftValue gift, List<Because> notes) {
        if (!rule.counts(gift)) return new Deduction(gift.price(), new Because("whole", rule, List.of()), notes);
        var part = gift.price()
                .multipliedBy(BigDecimal.valueOf(rule.percent()), RoundingMode.UNNECESSARY)
                .dividedBy(HUNDRED, RoundingMode.HALF_UP);
        return new Deduction(part, new Because("percent", rule, List.of(rule.percent())), notes);
    }

    private static Deduction limited(GiftRule rule, GiftValue gift, List<GiftValue> others, List<Because> notes) {
        var limit = limit(rule);
        if (limit.isZero()) return nothing(rule, gift, "never-any", notes);
        if (rule.shape() == Shape.CLIFF) {
            return isOver(rule, gift, others)
                    ? nothing(rule, gift, "over", notes)
                    : new Deduction(gift.price(), new Because("within", rule, List.of(limit)), notes);
        }
        var room = limit.minus(sum(
                rule, gift, others.stream().filter(one -> isBefore(one, gift)).toList()));
        var amount = room.isNegative() ? Money.zero(limit.getCurrencyUnit()) : least(room, gift.price());
        return new Deduction(
                amount, new Because(amount.isEqual(gift.price()) ? "within" : "capped", rule, List.of(limit)), notes);
    }

    private static Deduction nothing(GiftRule rule, GiftValue gift, String key, List<Because> notes) {
        var limit = rule.limit();
        return new Deduction(
                Money.zero(gift.price().getCurrencyUnit()),
                new Because(key, rule, limit == null ? List.of() : List.of(limit)),
                notes);
    }

    private static boolean isOver(GiftRule rule, GiftValue gift, List<GiftValue> others) {
        var limit = rule.limit();
        return limit != null
                && limit.isSameCurrency(gift.price())
                && sum(rule, gift, others).plus(gift.price()).isGreaterThan(limit);
    }

    private static Money sum(GiftRule rule, GiftValue gift, List<GiftValue> others) {
        return others.stream()
                .filter(other -> rule.counts(other) && rule.period().joins(gift.on(), other.on()))
                .map(GiftValue::price)
                .filter(gift.price()::isSameCurrency)
                .reduce(Money.zero(gift.price().getCurrencyUnit()), Money::plus);
    }

    private static boolean isBefore(GiftValue one, GiftValue gift) {
        return !one.on().isAfter(gift.on());
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private static Money limit(GiftRule rule) {
        return requireNonNull(rule.limit());
    }
}
