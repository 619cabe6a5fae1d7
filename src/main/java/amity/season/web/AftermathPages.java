package amity.season.web;

import amity.hours.Voucher;
import amity.hours.Vouchers;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.PastGift.Reaction;
import amity.practice.Practice;
import amity.season.DecisionOutcome;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.SeasonReport;
import amity.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what became of a season into words. */
@Component
record AftermathPages(SeasonReport telling, SeasonOutcome outcome, Vouchers vouchers, Words words) {
    private static final int ENOUGH_TO_LEARN = 3;

    AftermathPage of(Practice practice, Season season, List<DecisionOutcome> became) {
        var happened = happened(practice, season, became);
        return new AftermathPage(
                season.title(),
                SeasonAddress.of(season),
                lede(practice, season, became, happened),
                became.stream().map(one -> line(practice, one)).toList(),
                Arrays.stream(Reaction.values())
                        .map(one -> new AftermathPage.Reaction(one.word(), words.say("plan.after." + one.word())))
                        .toList(),
                lessons(practice, became),
                telling.lines(season, became, happened));
    }

    private SeasonReport.Happened happened(Practice practice, Season season, List<DecisionOutcome> became) {
        var sums = outcome.sums(practice, season, became);
        var entries = became.stream().map(DecisionOutcome::entry).collect(Collectors.toSet());
        var promises = vouchers.all(practice).stream()
                .filter(voucher -> voucher.entry() != null && entries.contains(voucher.entry()))
                .map(Voucher::quarters)
                .toList();
        return new SeasonReport.Happened(sums.posted(), practice.money(sums.spent()), promises);
    }

    private String lede(
            Practice practice, Season season, List<DecisionOutcome> became, SeasonReport.Happened happened) {
        var budget = season.budget();
        if (budget == null || became.isEmpty()) return words.say("plan.after.nothing", season.title());
        long all = became.stream().mapToLong(DecisionOutcome::cost).sum();
        return words.say(
                "plan.after.lede",
                Moneys.shown(budget),
                Moneys.shown(practice.money(all)),
                Moneys.shown(happened.spent()));
    }

    private AftermathPage.Line line(Practice practice, DecisionOutcome one) {
        var reaction = one.reaction();
        return new AftermathPage.Line(
                one.entry().toString(),
                one.name(),
                given(practice, one),
                one.isLess() ? less(practice, one) : "",
                one.isMore(),
                one.decision() == Decision.NOTHING,
                reaction == null ? "" : reaction.word(),
                one.thanks() != null);
    }

    private String given(Practice practice, DecisionOutcome one) {
        return switch (one.decision()) {
            case NOTHING -> words.say("plan.after.given.nothing");
            case CARD -> words.say("plan.after.given.card");
            case HOURS -> words.say("plan.after.given.hours", one.choice().quarters() / 4.0);
            case GIFT ->
                words.say(
                        "plan.after.given.gift",
                        String.valueOf(one.choice().given(words)),
                        Moneys.shown(practice.money(one.planned())));
        };
    }

    /** Less than last year, with her reason if she gave one. */
    private String less(Practice practice, DecisionOutcome one) {
        var lastYear = Moneys.shown(practice.money(java.util.Objects.requireNonNull(one.lastYear())));
        var why = one.choice().why();
        return why == null ? words.say("plan.after.less", lastYear) : words.say("plan.after.less-why", lastYear, why);
    }

    /** What the reactions teach: of what delighted, that dearer is not more appreciated. */
    private List<String> lessons(Practice practice, List<DecisionOutcome> became) {
        var delighted = became.stream()
                .filter(one -> one.decision() == Decision.GIFT && one.reaction() == Reaction.DELIGHTED)
                .map(DecisionOutcome::planned)
                .sorted()
                .toList();
        return Stream.of(
                        delighted.size() >= ENOUGH_TO_LEARN
                                ? words.say("plan.after.lesson.delighted", middle(practice, delighted))
                                : "",
                        cool(became, Decision.GIFT, "plan.after.lesson.cool"),
                        cool(became, Decision.HOURS, "plan.after.lesson.cool-hours"))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String cool(List<DecisionOutcome> became, Decision decision, String sentence) {
        long many = became.stream()
                .filter(one -> one.decision() == decision)
                .filter(one -> one.reaction() != null && one.reaction().isCool())
                .count();
        return many == 0 ? "" : words.say(sentence, many);
    }

    private static String middle(Practice practice, List<Long> prices) {
        return Moneys.shown(practice.money(prices.get(prices.size() / 2)));
    }
}
