package amity.season;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.PastGift.Reaction;
import amity.shell.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The season as ten lines for other virtual assistants: rounded, and without a name or anything that could give one away. */
@Component
public class SeasonReport {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private final Words words;

    SeasonReport(Words words) {
        this.words = words;
    }

    /**
     * What really happened, beside what became of each decision.
     *
     * @param cards that were posted, those for teams among them
     * @param spent on what was bought and posted
     * @param promises of free hours that were made in cards, in quarters of an hour
     */
    public record Happened(int cards, Money spent, List<Integer> promises) {
        public Happened {
            promises = List.copyOf(promises);
        }
    }

    /** As it was, not as it was planned; what there is nothing to say of is left out. */
    public List<String> lines(Season season, List<DecisionOutcome> became, Happened happened) {
        var budget = season.budget();
        if (budget == null || became.isEmpty()) return List.of();
        var gifts = became.stream()
                .filter(one -> one.decision() == Decision.GIFT && one.stage() == KeptDecision.Stage.DONE)
                .toList();
        var lines = new ArrayList<String>();
        lines.add(words.say("season.tell.list", count(became, one -> true)));
        lines.add(words.say("season.tell.budget", rounded(budget)));
        lines.add(words.say("season.tell.cards", happened.cards));
        lines.add(words.say("season.tell.gifts", gifts.size()));
        if (!gifts.isEmpty()) {
            var prices = gifts.stream().map(DecisionOutcome::planned).sorted().toList();
            lines.add(words.say("season.tell.free", count(gifts, one -> one.planned() == 0)));
            lines.add(words.say(
                    "season.tell.price",
                    rounded(budget, prices.get(prices.size() / 2)),
                    rounded(budget, prices.getLast())));
        }
        lines.add(words.say(
                "season.tell.hours",
                happened.promises.size(),
                happened.promises.stream().mapToInt(Integer::intValue).sum() / 4.0));
        lines.add(words.say("season.tell.spent", rounded(happened.spent)));
        lines.add(words.say(
                "season.tell.received",
                count(became, one -> one.reaction() == Reaction.DELIGHTED),
                count(became, one -> one.reaction() == Reaction.SILENT || one.reaction() == Reaction.EMBARRASSED)));
        lines.add(words.say("season.tell.thanks", count(became, one -> one.thanks() != null)));
        return lines;
    }

    private static int count(List<DecisionOutcome> became, Predicate<DecisionOutcome> which) {
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
