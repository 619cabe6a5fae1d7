package amity.season;

import amity.money.Moneys;
import amity.season.rules.Past.Reaction;
import amity.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The season as ten lines for other virtual assistants: rounded, and without a name or anything that could give one away. */
@Component
public class Telling {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private final Words words;

    Telling(Words words) {
        this.words = words;
    }

    public List<String> lines(Season season, List<Became> became) {
        var budget = season.budget();
        if (budget == null || became.isEmpty()) {
            return List.of();
        }
        var gifts =
                became.stream().filter(one -> one.decision() == Decision.GIFT).toList();
        var prices = gifts.stream().map(Became::planned).sorted().toList();
        return List.of(
                words.say("season.tell.list", count(became, one -> true)),
                words.say("season.tell.budget", rounded(budget)),
                words.say("season.tell.cards", count(became, one -> one.decision() != Decision.NOTHING)),
                words.say("season.tell.gifts", gifts.size()),
                words.say("season.tell.free", count(gifts, one -> one.planned() == 0)),
                words.say(
                        "season.tell.price",
                        rounded(budget, prices.isEmpty() ? 0 : prices.get(prices.size() / 2)),
                        rounded(budget, prices.isEmpty() ? 0 : prices.getLast())),
                words.say(
                        "season.tell.hours",
                        count(became, one -> one.decision() == Decision.HOURS),
                        became.stream().mapToInt(Became::quarters).sum() / 4),
                words.say(
                        "season.tell.spent",
                        rounded(budget, became.stream().mapToLong(Became::cost).sum())),
                words.say(
                        "season.tell.received",
                        count(became, one -> one.reaction() == Reaction.DELIGHTED),
                        count(
                                became,
                                one -> one.reaction() == Reaction.SILENT || one.reaction() == Reaction.EMBARRASSED)),
                words.say("season.tell.thanks", count(became, one -> one.thanks() != null)));
    }

    private static int count(List<Became> became, Predicate<Became> which) {
        return (int) became.stream().filter(which).count();
    }

    private static String rounded(Money like, long minor) {
        return rounded(Money.ofMinor(like.getCurrencyUnit(), minor));
    }

    /** To the nearest ten of the currency. */
    private static String rounded(Money money) {
        var tens = money.getAmount().divide(TEN, 0, RoundingMode.HALF_UP).multiply(TEN);
        return Moneys.rounded(Money.of(money.getCurrencyUnit(), tens, RoundingMode.UNNECESSARY));
    }
}
