package amity.season.web;

import amity.client.Names;
import amity.money.Moneys;
import amity.plan.Decision;
import amity.season.Proposal;
import amity.shell.Days;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of the plan: who gets what, and why, each with what lies under its fold; a long list by and by. */
@Component
record PlanRows(Options options, Words words) {
    private static final int AT_ONCE = 50;

    /** Of each group the first, and whom she decided herself or is about to. */
    List<SeasonPage.Group> of(Proposal proposal, @Nullable TentativeChoice tentative, Map<UUID, String> law) {
        var entries = groups(proposal);
        return SeasonPage.Group.of(
                decision -> Optional.ofNullable(entries.get(decision)).map(group -> {
                    var shown = Stream.concat(
                                    first(group), group.stream().skip(AT_ONCE).filter(entry -> isOwn(entry, tentative)))
                            .map(entry -> row(proposal, entry, tentative, law))
                            .toList();
                    return new SeasonPage.Group(
                            decision.word(), group.size(), shown, shown.size() < group.size() ? 0 : null);
                }));
    }

    /** The next of a group, from a place on among those who are not shown at once. */
    SeasonPage.Group rest(Proposal proposal, Decision decision, int from, Map<UUID, String> law) {
        var group = groups(proposal).getOrDefault(decision, List.of());
        var rest = group.stream()
                .skip(AT_ONCE)
                .filter(entry -> !isOwn(entry, null))
                .toList();
        var rows = first(rest.stream().skip(from).toList())
                .map(entry -> row(proposal, entry, null, law))
                .toList();
        int next = from + rows.size();
        return new SeasonPage.Group(decision.word(), group.size(), rows, next < rest.size() ? next : null);
    }

    private static Map<Decision, List<Proposal.Entry>> groups(Proposal proposal) {
        return proposal.entries().stream()
                .sorted(Comparator.comparingLong(PlanRows::missed).reversed())
                .collect(Collectors.groupingBy(entry -> proposal.standing(entry).decision()));
    }

    private static Stream<Proposal.Entry> first(List<Proposal.Entry> entries) {
        return entries.stream().limit(AT_ONCE);
    }

    private static boolean isOwn(Proposal.Entry entry, @Nullable TentativeChoice tentative) {
        return entry.isLocked() || tentative != null && tentative.entry().equals(entry.id());
    }

    /** How much this one would be missed: what a card to them says grows with it, and with nothing else. */
    private static long missed(Proposal.Entry entry) {
        return entry.options().stream()
                .mapToLong(option -> option.terms().card())
                .max()
                .orElse(0);
    }

    private SeasonPage.Row row(
            Proposal proposal, Proposal.Entry entry, @Nullable TentativeChoice tentative, Map<UUID, String> law) {
        var chosen = proposal.standing(entry);
        boolean isOther = proposal.isKeptOtherwise(entry);
        var kept = entry.kept();
        boolean fixed = entry.isFixed();
        var client = entry.client();
        return new SeasonPage.Row(
                entry.id().toString(),
                entry.name(),
                Names.initials(entry.name()),
                client == null ? null : "/clients/" + client.id(),
                client == null || client.name().equals(entry.name()) ? null : client.name(),
                chosen.decision(),
                options.atAGlance(chosen),
                isOther && kept != null
                        ? List.of(words.say("plan.kept-on", Days.inFull(kept.appliedOn())))
                        : entry.why().reasons(),
                remarks(proposal, entry, law, isOther),
                Moneys.shown(proposal.money(chosen.cost())),
                chosen.quarters() == 0 ? null : words.say("plan.hours.of", chosen.quarters() / 4.0),
                fixed,
                entry.isLocked(),
                fixed && kept != null ? words.say("plan.stage." + kept.stage().word()) : null,
                options.offered(proposal, entry),
                options.deeds(entry, chosen),
                deciding(proposal, entry, tentative));
    }

    private SeasonPage.@Nullable Deciding deciding(
            Proposal proposal, Proposal.Entry entry, @Nullable TentativeChoice tentative) {
        if (tentative == null || !tentative.entry().equals(entry.id())) return null;
        var option = options.option(entry, tentative.choice());
        return new SeasonPage.Deciding(
                tentative.choice(), words.say("plan.deciding", entry.name(), options.inAWord(proposal, option)));
    }

    private List<SeasonPage.Remark> remarks(
            Proposal proposal, Proposal.Entry entry, Map<UUID, String> law, boolean isOther) {
        var remarks = new ArrayList<SeasonPage.Remark>();
        var lock = entry.lock();
        if (entry.conflict() != null) {
            remarks.add(care(words.say("plan.conflict", entry.conflict().reason()), true));
        }
        if (lock != null && lock.why() != null) {
            remarks.add(new SeasonPage.Remark("ok", "lock", words.say("plan.you-said", lock.why())));
        }
        if (entry.team() && entry.chosen().decision() != Decision.NOTHING) {
            remarks.add(new SeasonPage.Remark("ok", "users", words.say("plan.team.too")));
        }
        if (entry.wouldDiffer()) {
            remarks.add(care(words.say("plan.would-differ", options.inAWord(proposal, entry.chosen())), true));
        }
        if (isOther) return remarks;
        entry.why().questions().forEach(question -> remarks.add(new SeasonPage.Remark("ask", "help", question)));
        entry.why().risks().forEach(risk -> remarks.add(care(risk.reason(), false)));
        var deductible = law.get(entry.id());
        if (deductible != null) remarks.add(new SeasonPage.Remark("law", "info", deductible));
        return remarks;
    }

    private static SeasonPage.Remark care(String sentence, boolean urgent) {
        return new SeasonPage.Remark("care", "warning", sentence, urgent);
    }
}
