package amity.gift.web;

import amity.gift.law.Deduction;
import amity.gift.law.Deduction.Because;
import amity.money.Moneys;
import amity.plan.Idea.Category;
import amity.shell.Days;
import amity.shell.Words;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how much of a gift is deductible, why, and where that is written. */
@Component
public class LawWords {
    private final Words words;

    LawWords(Words words) {
        this.words = words;
    }

    /** Deductible £0.00 of £32.00: food and drink never are. */
    public String sentence(Deduction deduction, Money price, Category category) {
        var amount = deduction.amount();
        var because = reason(deduction, category);
        return amount == null
                ? words.say("law.unknown", because)
                : words.say("law.deductible", Moneys.shown(amount), Moneys.shown(price), because);
    }

    /** Of a gift that cost nothing there is nothing to deduct, whatever the rule. */
    public String reason(Deduction deduction, Money price, Category category) {
        return price.isZero() ? words.say("law.because.free") : reason(deduction, category);
    }

    private String reason(Deduction deduction, Category category) {
        var said = new StringBuilder(say(deduction.because(), category));
        deduction.notes().forEach(note -> said.append(' ').append(say(note, category)));
        return said.toString();
    }

    private String say(Because because, Category category) {
        var fills = because.fills().stream().map(LawWords::shown).toArray();
        var key = "law.because." + because.key();
        return words.say(because.key().equals("never") ? key + "." + category.word() : key, fills);
    }

    private static Object shown(Object fill) {
        return switch (fill) {
            case Money money -> Moneys.shown(money);
            case CurrencyUnit currency -> currency.getCode();
            default -> fill;
        };
    }

    /** HMRC BIM45070; checked 21 Nov 2026. */
    @Nullable
    public String source(Deduction deduction) {
        var rule = deduction.because().rule();
        return rule == null ? null : words.say("law.source", rule.source(), Days.dated(rule.checked()));
    }

    public String kind(Category category) {
        return words.say("law.kind." + category.word());
    }
}
