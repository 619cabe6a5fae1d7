package amity.season.web;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.plan.Option;
import amity.practice.AmountFields;
import amity.reading.Silence;
import amity.season.Choice;
import amity.season.Proposal;
import amity.season.SeasonAddress;
import amity.shell.Days;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** One person of a proposal, looked at closely. */
@Component
record EntryPages(Options options, Words words) {
    private static final int SUMS = 8;
    private static final int IDEAS_NAMED = 6;

    EntryPage of(Proposal proposal, UUID id, boolean part) {
        var entry = proposal.entry(id);
        return new EntryPage(
                SeasonAddress.of(proposal.season()),
                id.toString(),
                entry.name(),
                entry.isFixed(),
                part,
                entry.client() == null ? null : entry.team(),
                options.all(proposal, entry),
                entry.why().positives(),
                entry.why().negatives(),
                tips(proposal, entry),
                entry.client() == null ? null : "/clients/" + entry.client().id() + "#r-h",
                ruledOut(entry),
                sums(proposal, entry),
                entry.why().points() == null
                        ? null
                        : points(proposal, entry, entry.why().points()),
                entry.why().learned());
    }

    private PointsPart points(Proposal proposal, Proposal.Entry entry, Proposal.Points points) {
        var silence = points.silence();
        return new PointsPart(
                SeasonAddress.of(proposal.season()),
                entry.id().toString(),
                entry.name(),
                sum(points),
                points.tests().stream()
                        .filter(Proposal.Test::holds)
                        .map(Proposal.Test::reason)
                        .toList(),
                points.changing(),
                silence == null ? null : said(silence),
                points.asks(),
                (silence != null && silence.until() != null
                                ? silence.until()
                                : proposal.season().day().plusMonths(1))
                        .toString());
    }

    private String sum(Proposal.Points points) {
        if (points.byItself()) return words.say("plan.points.by-itself");
        return points.missing() == 0
                ? words.say("plan.points.enough", points.sum(), points.enough())
                : words.say("plan.points.missing", points.sum(), points.enough(), points.missing());
    }

    private String said(Silence silence) {
        var until = silence.until();
        return until == null
                ? words.say("plan.silence.said." + silence.word().word(), Days.inFull(silence.on()))
                : words.say("plan.silence.said.paused-until", Days.inFull(until));
    }

    /** What tips it: a rule, what the user decided, or what the money says most with. */
    private String tips(Proposal proposal, Proposal.Entry entry) {
        var rule = entry.ruledOut().stream()
                .filter(out -> out.decision() == Decision.GIFT && out.idea() == null)
                .findFirst();
        var lock = entry.lock();
        if (lock != null) return words.say("plan.tips.you");
        if (rule.isPresent()) return words.say("plan.tips.rule", rule.get().reason());
        return switch (entry.chosen().decision()) {
            case GIFT -> words.say("plan.tips.gift", Moneys.shown(proposal.budget()));
            case HOURS -> words.say("plan.tips.hours");
            case CARD, NOTHING ->
                value(entry, Decision.GIFT) > value(entry, Decision.CARD)
                        ? words.say("plan.tips.card", Moneys.shown(proposal.budget()))
                        : words.say("plan.tips.card-most");
        };
    }

    private static long value(Proposal.Entry entry, Decision decision) {
        return entry.options().stream()
                .filter(option -> option.decision() == decision)
                .mapToLong(Option::value)
                .max()
                .orElse(0);
    }

    /** Decisions that a rule forbids, then the ideas, those of one reason together. */
    private List<String> ruledOut(Proposal.Entry entry) {
        var sentences = new ArrayList<String>();
        entry.ruledOut().stream()
                .filter(excluded -> excluded.idea() == null)
                .map(excluded -> words.say("plan.out." + excluded.decision().word(), excluded.reason()))
                .distinct()
                .forEach(sentences::add);
        entry.ruledOut().stream()
                .filter(excluded -> excluded.idea() != null)
                .collect(Collectors.groupingBy(
                        Proposal.Excluded::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(excluded -> excluded.idea().name(), Collectors.toList())))
                .forEach((reason, ideas) -> sentences.add(words.say("plan.out.ideas", few(ideas), reason)));
        return sentences;
    }

    private String few(List<String> ideas) {
        var named = IntStream.range(0, Math.min(IDEAS_NAMED, ideas.size()))
                .mapToObj(i -> i == 0 ? ideas.get(i) : words.within(ideas.get(i)))
                .collect(Collectors.joining(", "));
        return ideas.size() <= IDEAS_NAMED ? named : words.say("plan.out.more", named, ideas.size() - IDEAS_NAMED);
    }

    private List<EntryPage.Sum> sums(Proposal proposal, Proposal.Entry entry) {
        return entry.options().stream()
                .sorted(Comparator.comparingLong(Option::value).reversed())
                .limit(SUMS)
                .map(option -> sum(proposal, option, Choice.of(option).isSameAs(Choice.of(entry.chosen()))))
                .toList();
    }

    private EntryPage.Sum sum(Proposal proposal, Option option, boolean chosen) {
        var terms = option.terms();
        return new EntryPage.Sum(
                options.words(proposal, option),
                Moneys.shown(proposal.money(option.cost())),
                AmountFields.hours(option.quarters()),
                words.say("plan.terms.of", terms.card(), terms.gift(), terms.hours(), terms.risk()),
                Long.toString(option.value()),
                chosen);
    }
}
