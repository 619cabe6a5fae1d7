package amity.season.web;

import amity.money.Moneys;
import amity.season.Choice;
import amity.season.Option;
import amity.season.Proposal;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of the plan: who gets what, and why, each with what lies under its fold. */
@Component
class Rows {
    private static final int SUMS = 8;
    private static final int IDEAS_NAMED = 6;
    private final Options options;
    private final Words words;

    Rows(Options options, Words words) {
        this.options = options;
        this.words = words;
    }

    List<SeasonPage.Row> of(Proposal proposal, @Nullable Considering considering) {
        return proposal.entries().stream()
                .map(entry -> row(proposal, entry, considering))
                .toList();
    }

    String said(Proposal proposal, Option option) {
        return options.inAWord(proposal, option);
    }

    private SeasonPage.Row row(Proposal proposal, Proposal.Entry entry, @Nullable Considering considering) {
        var chosen = entry.chosen();
        var kept = entry.kept();
        var fixed = kept != null && kept.stage().isFixed();
        var client = entry.client();
        return new SeasonPage.Row(
                entry.id().toString(),
                entry.name(),
                initials(entry.name()),
                client == null ? null : "/clients/" + client.id(),
                client == null || client.name().equals(entry.name()) ? null : client.name(),
                chosen.idea() == null ? null : chosen.idea().name(),
                entry.reasons(),
                remarks(entry),
                Moneys.shown(proposal.money(chosen.cost())),
                chosen.quarters() == 0 ? null : words.say("plan.hours.of", Typed.hours(chosen.quarters())),
                fixed,
                entry.isLocked(),
                fixed ? words.say("plan.stage." + kept.stage().word()) : null,
                kept != null
                        && !fixed
                        && kept.choice().name() != null
                        && kept.choice().isSameAs(Choice.of(chosen)),
                options.offered(proposal, entry),
                deciding(proposal, entry, considering),
                why(proposal, entry));
    }

    private SeasonPage.@Nullable Deciding deciding(
            Proposal proposal, Proposal.Entry entry, @Nullable Considering considering) {
        if (considering == null || !considering.entry().equals(entry.id())) {
            return null;
        }
        var option = options.option(entry, considering.choice());
        return new SeasonPage.Deciding(
                considering.choice(), words.say("plan.deciding", entry.name(), options.inAWord(proposal, option)));
    }

    private List<SeasonPage.Remark> remarks(Proposal.Entry entry) {
        var remarks = new ArrayList<SeasonPage.Remark>();
        var lock = entry.lock();
        if (entry.conflict() != null) {
            remarks.add(care(words.say("plan.conflict", entry.conflict().reason())));
        }
        if (lock != null && lock.why() != null) {
            remarks.add(new SeasonPage.Remark("ok", "lock", words.say("plan.you-said", lock.why())));
        }
        if (entry.wouldDiffer()) {
            remarks.add(care(words.say("plan.would-differ")));
        }
        entry.questions().forEach(question -> remarks.add(new SeasonPage.Remark("ask", "help", question)));
        entry.risks().forEach(risk -> remarks.add(care(risk.reason())));
        return remarks;
    }

    private static SeasonPage.Remark care(String sentence) {
        return new SeasonPage.Remark("care", "warning", sentence);
    }

    private SeasonPage.Why why(Proposal proposal, Proposal.Entry entry) {
        return new SeasonPage.Why(entry.positives(), entry.negatives(), ruledOut(entry), sums(proposal, entry));
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
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(excluded -> excluded.idea().name(), Collectors.toList())))
                .forEach((reason, ideas) -> sentences.add(words.say("plan.out.ideas", few(ideas), reason)));
        return sentences;
    }

    private String few(List<String> ideas) {
        var named = String.join(", ", ideas.subList(0, Math.min(IDEAS_NAMED, ideas.size())));
        return ideas.size() <= IDEAS_NAMED ? named : words.say("plan.out.more", named, ideas.size() - IDEAS_NAMED);
    }

    private List<SeasonPage.Sum> sums(Proposal proposal, Proposal.Entry entry) {
        return entry.options().stream()
                .sorted(Comparator.comparingLong(Option::value).reversed())
                .limit(SUMS)
                .map(option -> sum(proposal, option, Choice.of(option).isSameAs(Choice.of(entry.chosen()))))
                .toList();
    }

    private SeasonPage.Sum sum(Proposal proposal, Option option, boolean chosen) {
        var terms = option.terms();
        return new SeasonPage.Sum(
                options.words(proposal, option),
                Moneys.shown(proposal.money(option.cost())),
                Typed.hours(option.quarters()),
                words.say("plan.terms.of", terms.card(), terms.gift(), terms.hours(), terms.risk()),
                Long.toString(option.value()),
                chosen);
    }

    private static String initials(String name) {
        return name.strip().codePoints().limit(1).mapToObj(Character::toString).collect(Collectors.joining())
                + name.strip()
                        .substring(name.strip().lastIndexOf(' ') + 1)
                        .codePoints()
                        .limit(name.strip().contains(" ") ? 1 : 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
