package amity.command;

import amity.client.Client;
import amity.client.Person;
import amity.plan.Decision;
import amity.plan.Idea;
import amity.plan.Option;
import amity.plan.OptionTerms;
import amity.plan.optimum.Totals;
import amity.reading.Silence;
import amity.season.Proposal;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A season's proposal as JSON, with what was chosen, what else could be, and what is ruled out. */
record SeasonJson(
        @JsonUnwrapped Head head,
        Money budget,
        String hoursBudget,
        @Nullable Spot plan,
        @Nullable Lack shortBy,
        List<Guest> entries) {

    static SeasonJson of(Proposal proposal) {
        var missing = proposal.shortBy();
        return new SeasonJson(
                Head.of(proposal),
                proposal.budget(),
                Json.inHours(proposal.quarters()),
                proposal.plan() == null ? null : Spot.of(proposal, proposal.plan()),
                missing == null
                        ? null
                        : new Lack(missing.amount(), Json.inHours(missing.quarters()), missing.letters()),
                Json.each(proposal.entries(), entry -> Guest.of(proposal, entry)));
    }

    record Head(String season, CurrencyUnit currency) {
        static Head of(Proposal proposal) {
            return new Head(proposal.season().title(), proposal.budget().getCurrencyUnit());
        }
    }

    record Spot(Money cost, String hours, long value) {
        static Spot of(Proposal proposal, Totals point) {
            return new Spot(proposal.money(point.cost()), Json.inHours(point.quarters()), point.value());
        }
    }

    private record Lack(Money amount, String hours, List<UUID> entries) {}

    private record Guest(
            UUID entry,
            Json.@Nullable Named client,
            Json.@Nullable Named person,
            @JsonUnwrapped Choice chosen,
            boolean letter,
            boolean locked,
            List<String> reasons,
            @JsonProperty("for") List<String> positives,
            List<String> against,
            List<Proposal.Said> risks,
            List<String> questions,
            List<Offer> options,
            List<Exclusion> ruledOut,
            @JsonUnwrapped Score score,
            Proposal.@Nullable Said conflict,
            boolean wouldDiffer) {
        static Guest of(Proposal proposal, Proposal.Entry entry) {
            return new Guest(
                    entry.id(),
                    named(entry.client()),
                    named(entry.person()),
                    Choice.of(proposal, entry.chosen()),
                    entry.letter(),
                    entry.isLocked(),
                    entry.why().reasons(),
                    entry.why().positives(),
                    entry.why().negatives(),
                    entry.why().risks(),
                    entry.why().questions(),
                    Json.each(
                            entry.options(),
                            option -> new Offer(
                                    Choice.of(proposal, option), Terms.of(option.terms()), !option.hersAlone())),
                    Json.each(entry.ruledOut(), Exclusion::of),
                    Score.of(entry.why().points()),
                    entry.conflict(),
                    entry.wouldDiffer());
        }

        private static Json.@Nullable Named named(@Nullable Client client) {
            return client == null ? null : Json.Named.of(client);
        }

        private static Json.@Nullable Named named(@Nullable Person person) {
            return person == null ? null : new Json.Named(person.id(), person.name());
        }
    }

    private record Choice(
            Decision decision,
            @Nullable String idea,
            @Nullable String beside,
            Money cost,
            String hours,
            long value) {
        static Choice of(Proposal proposal, Option option) {
            return new Choice(
                    option.decision(),
                    name(option.idea()),
                    name(option.idea() == null ? null : option.idea().beside()),
                    proposal.money(option.cost()),
                    Json.inHours(option.quarters()),
                    option.value());
        }
    }

    private record Offer(@JsonUnwrapped Choice choice, Terms terms, boolean proposed) {}

    private record Terms(Number card, Number gift, Number hours, Number risk) {
        static Terms of(OptionTerms it) {
            return new Terms(it.card(), it.gift(), it.hours(), -it.risk());
        }
    }

    private record Exclusion(Decision decision, @Nullable String idea, String rule, String reason) {
        static Exclusion of(Proposal.Excluded it) {
            return new Exclusion(it.decision(), name(it.idea()), it.rule(), it.reason());
        }
    }

    /** Absent for whoever is no client. */
    private record Score(
            @Nullable Integer points,
            @Nullable Integer enough,
            @Nullable Integer missing,
            @Nullable List<Proposal.Test> tests,
            @Nullable List<String> changing,
            Silence.@Nullable Word silence,
            boolean asksOfSilence) {
        private static final Score NONE = new Score(null, null, null, null, null, null, false);

        static Score of(Proposal.@Nullable Points it) {
            if (it == null) return NONE;
            var silence = it.silence();
            return new Score(
                    it.sum(),
                    it.enough(),
                    it.missing(),
                    it.tests(),
                    it.changing(),
                    silence == null ? null : silence.word(),
                    it.asks());
        }
    }

    private static @Nullable String name(@Nullable Idea idea) {
        return idea == null ? null : idea.name();
    }
}
