package amity.season.web;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.optimum.Totals;
import amity.season.Proposal;
import amity.season.SeasonAddress;
import amity.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** The chart of value against budget with its table: what the next pound buys, and where it stops buying. */
@Component
record SumsPages(ObjectMapper json, Words words) {
    private static final int DRAWN = 400;
    private static final int LISTED = 12;

    SumsPage of(Proposal proposal) {
        var path = SeasonAddress.of(proposal.season());
        var name = proposal.season().title();
        var points = proposal.points();
        if (points.isEmpty()) {
            return new SumsPage(path, name, words.say("plan.sums"), "", "{}", List.of(), false);
        }
        var last = Moneys.rounded(proposal.money(points.getLast().cost()));
        var alternative = words.say(
                "plan.chart",
                Moneys.shown(proposal.money(points.getFirst().cost())),
                percent(points.getFirst(), points),
                last);
        return new SumsPage(
                path,
                name,
                words.say("plan.chart.title", last),
                alternative,
                json.writeValueAsString(chart(proposal, few(points, DRAWN))),
                steps(proposal, few(points, LISTED)),
                proposal.isSampled());
    }

    private Map<String, Object> chart(Proposal proposal, List<Totals> points) {
        var sign = proposal.budget().getCurrencyUnit().getSymbol(amity.money.Region.here());
        var drawn = new ArrayList<Map<String, Object>>();
        drawn.add(Map.of("x", 0, "y", 0, "name", ""));
        points.forEach(point ->
                drawn.add(Map.of("x", amount(proposal, point.cost()), "y", percent(point, points), "name", "")));
        var most = proposal.money(points.getLast().cost())
                .getAmount()
                .max(proposal.budget().getAmount());
        var end = most.multiply(BigDecimal.valueOf(1.2));
        drawn.add(Map.of("x", end, "y", 100, "name", ""));
        var mark = Map.of(
                "x", proposal.budget().getAmount(),
                "name", words.say("plan.chart.you", Moneys.rounded(proposal.budget())),
                "firm", true);
        return Map.of(
                "x",
                words.say("plan.budget"),
                "y",
                "",
                "xPrefix",
                sign,
                "ySuffix",
                "%",
                "maxX",
                end,
                "maxY",
                112,
                "points",
                drawn,
                "marks",
                List.of(mark));
    }

    private static BigDecimal amount(Proposal proposal, long minor) {
        return proposal.money(minor).getAmount();
    }

    private List<SumsPage.Step> steps(Proposal proposal, List<Totals> points) {
        var steps = new ArrayList<SumsPage.Step>();
        var before = new HashSet<String>();
        for (var point : points) {
            var with = receivers(proposal, point);
            var added = with.stream().filter(name -> !before.contains(name)).collect(Collectors.joining(", "));
            steps.add(new SumsPage.Step(
                    Moneys.shown(proposal.money(point.cost())), added, percent(point, points) + " %"));
            before.addAll(with);
        }
        return steps;
    }

    private static List<String> receivers(Proposal proposal, Totals point) {
        var plan = proposal.frontier().within(point.cost()).orElseThrow();
        var names = new ArrayList<String>();
        for (int i = 0; i < plan.chosen().size(); i++) {
            if (plan.chosen().get(i).decision() == Decision.GIFT) {
                names.add(proposal.entries().get(i).name());
            }
        }
        return names;
    }

    /** Evenly chosen along the way, the last always among them. */
    private static List<Totals> few(List<Totals> points, int most) {
        if (points.size() <= most) return points;
        var few = new ArrayList<Totals>();
        for (int i = 0; i < most; i++) {
            few.add(points.get((int) ((long) i * (points.size() - 1) / (most - 1))));
        }
        return few;
    }

    /** The point's value as a share of the best, in whole percent. */
    private static long percent(Totals point, List<Totals> points) {
        long best = points.getLast().value();
        return best == 0 ? 100 : 100 * point.value() / best;
    }
}
