package amity.season;

import amity.money.Moneys;
import amity.plan.Circumstances;
import amity.plan.Decision;
import amity.plan.Entrant;
import amity.plan.PastGift;
import amity.plan.Phrase;
import amity.plan.PlanEntry;
import amity.plan.Signs;
import amity.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The article's three for and three against a gift as they stand for somebody, and what its tests come to. */
record ArgumentWords(Words words, Circumstances circumstances) {
    /** The article's three positives as they stand for this client. */
    List<String> positives(Entrant entrant) {
        var silent = entrant.bond().silentDays();
        return List.of(
                value(entrant.work().share()),
                entrant.work().rhythm().isRegular()
                        ? say("for.bond")
                        : say("for.bond-little", entrant.work().paidDays()),
                silent == null ? say("for.mind-unknown") : say("for.mind", silent));
    }

    /** What they paid, where it can be said: money of a currency without a rate is not little. */
    private String value(@Nullable Double share) {
        if (share == null) return say("for.value-unknown");
        if (share <= 0) return say("for.value-nothing");
        return share < 0.01 ? say("for.value-little") : say("for.value", Math.round(share * 100));
    }

    /** The article's three negatives as they stand for this client. */
    List<String> negatives(PlanEntry listed) {
        return List.of(pressure(listed), expense(listed.entrant()), embarrassment(listed.entrant()));
    }

    /** A gift is easier begun than stopped, and what one gets all may look for. */
    private String expense(Entrant entrant) {
        long usual = circumstances.settings().usualPrice(entrant);
        var all = money(usual * circumstances.entries());
        return lastBought(entrant)
                .map(last -> say(
                        "against.money-again",
                        money(last.price()),
                        String.valueOf(last.on().getYear()),
                        circumstances.entries(),
                        all))
                .orElseGet(() -> say("against.money-first", money(usual), circumstances.entries(), all));
    }

    private static Optional<PastGift> lastBought(Entrant entrant) {
        return entrant.past().stream()
                .filter(past -> past.decision() == Decision.GIFT && past.price() > 0)
                .max(Comparator.comparing(PastGift::on));
    }

    private String pressure(PlanEntry listed) {
        var against = listed.considered().against(Decision.GIFT);
        if (against.isPresent())
            return say("against.pressure", say(against.get().reason()));
        return say(listed.entrant().isPolicyUnknown() ? "against.pressure-unknown" : "against.pressure-little");
    }

    private String embarrassment(Entrant entrant) {
        var cool = PastGift.coolLast(entrant.past());
        if (cool.isPresent())
            return say(
                    "against.return-cool",
                    say("rule.card-kinder." + cool.get().reactedAs(), cool.get().name()));
        if (entrant.bond().givesBack()) return say("against.return-little");
        if (!entrant.past().isEmpty()) return say("against.return");
        return say(entrant.story().gave() ? "against.return-gave" : "against.return-first");
    }

    /** What the article’s tests come to, and what would change it. */
    Proposal.Points points(Entrant entrant) {
        var signs = new Signs(entrant, circumstances.settings().eligible());
        return new Proposal.Points(
                signs.sum(),
                circumstances.settings().eligible().enough(),
                signs.missing(),
                entrant.bond().wouldMiss(),
                signs.all().stream().map(this::test).toList(),
                entrant.bond().wouldMiss()
                        ? List.of()
                        : signs.changing().stream()
                                .map(one -> say(one.changing()))
                                .toList(),
                entrant.work().course().silence(),
                signs.hangOnSilence());
    }

    private Proposal.Test test(Signs.Weighed one) {
        return new Proposal.Test(one.sign().word(), one.points(), one.holds(), say(one.says()));
    }

    private String say(Phrase phrase) {
        return DecisionWords.said(words, phrase);
    }

    private String say(String key, Object... with) {
        return words.say("season." + key, with);
    }

    private String money(long minor) {
        return Moneys.shown(Money.ofMinor(circumstances.settings().currency(), minor));
    }
}
