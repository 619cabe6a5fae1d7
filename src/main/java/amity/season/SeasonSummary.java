package amity.season;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Option;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a proposed season comes to, in a sentence: on its page, on the command line, the same figures everywhere. */
@Component
public class SeasonSummary {
    private final Words words;

    SeasonSummary(Words words) {
        this.words = words;
    }

    /** What everyone gets, and what limits it. */
    public String of(Proposal proposal) {
        if (proposal.season().skipped()) return words.say("plan.lede.skipped");
        if (proposal.entries().isEmpty()) return words.say("plan.lede.nobody");
        var counted = counted(proposal);
        if (proposal.shortBy() != null) return words.say("plan.lede.of", counted, words.say(held(proposal.shortBy())));
        if (isUnset(proposal)) return words.say("plan.lede.of", counted, words.say("plan.lede.unset"));
        if (gifts(proposal) == 0 && proposal.budget().isEqual(proposal.least()))
            return words.say("plan.lede.of", counted, words.say("plan.lede.cards"));
        return words.say("plan.lede.of", counted, words.say("plan.lede.within"));
    }

    private static String held(Proposal.ShortBy shortBy) {
        if (!shortBy.letters().isEmpty()) return "plan.lede.letters";
        if (shortBy.amount().isZero()) return "plan.lede.hours-short";
        return "plan.lede.fixed-short";
    }

    private String counted(Proposal proposal) {
        var parts = new ArrayList<String>();
        parts.add(words.say("plan.count.cards", cards(proposal)));
        if (letters(proposal) > 0) parts.add(words.say("plan.count.letters", letters(proposal)));
        parts.add(words.say("plan.count.gifts", gifts(proposal)));
        if (deeds(proposal) > 0) parts.add(words.say("plan.count.deeds", deeds(proposal)));
        parts.add(words.say("plan.count.hours", hours(proposal) / 4.0));
        return String.join(", ", parts);
    }

    /** What is missing, and what is done about it; nothing where the plan fits. */
    public @Nullable String shortage(Proposal proposal) {
        var shortBy = proposal.shortBy();
        if (shortBy == null) return null;
        var amount = Moneys.shown(shortBy.amount());
        double hours = shortBy.quarters() / 4.0;
        var whom = words.listed(names(proposal, shortBy));
        if (shortBy.quarters() > 0)
            return shortBy.amount().isZero()
                    ? words.say("plan.short.hours", hours)
                    : words.say("plan.short.both", amount, hours);
        return whom.isEmpty() ? words.say("plan.short.fixed", amount) : words.say("plan.short", amount, whom);
    }

    private static List<String> names(Proposal proposal, Proposal.ShortBy shortBy) {
        return proposal.entries().stream()
                .filter(entry -> shortBy.letters().contains(entry.id()))
                .map(Proposal.Entry::name)
                .toList();
    }

    /** She has not said yet what she can spend, and tries nothing either. */
    private static boolean isUnset(Proposal proposal) {
        return proposal.season().budget() == null
                && proposal.quarters() == 0
                && proposal.budget().isEqual(proposal.least());
    }

    /** Cards to write and post, those for teams among them. */
    private static long cards(Proposal proposal) {
        return proposal.entries().stream()
                .filter(entry -> !entry.letter() && proposal.standing(entry).decision() != Decision.NOTHING)
                .mapToLong(entry -> entry.team() ? 2 : 1)
                .sum();
    }

    private static long letters(Proposal proposal) {
        return proposal.entries().stream().filter(Proposal.Entry::letter).count();
    }

    private static long gifts(Proposal proposal) {
        return standing(proposal)
                .filter(option -> option.decision() == Decision.GIFT && !option.isDeed())
                .count();
    }

    private static long deeds(Proposal proposal) {
        return standing(proposal).filter(Option::isDeed).count();
    }

    /** Quarters of free hours; a deed's own time is not given away. */
    private static int hours(Proposal proposal) {
        return standing(proposal)
                .filter(option -> option.decision() == Decision.HOURS)
                .mapToInt(Option::quarters)
                .sum();
    }

    private static Stream<Option> standing(Proposal proposal) {
        return proposal.entries().stream().map(proposal::standing);
    }
}
