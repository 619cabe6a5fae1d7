package amity.season;

import amity.money.Moneys;
import amity.plan.Circumstances;
import amity.plan.Decision;
import amity.plan.Entrant;
import amity.plan.Fit;
import amity.plan.FixedDecision;
import amity.plan.GiftRisks;
import amity.plan.Idea;
import amity.plan.MissingFact;
import amity.plan.Option;
import amity.plan.PastGift;
import amity.plan.Phrase;
import amity.plan.PlanEntry;
import amity.plan.Ruling;
import amity.plan.SeasonSettings;
import amity.plan.Signs;
import amity.plan.Unknowns;
import amity.shell.Language;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Why an entry gets what it gets, in plain words: its reasons, its risks and what to find out. */
final class DecisionWords {
    private final Words words;
    private final Circumstances circumstances;
    private final SeasonSettings settings;
    private final ArgumentWords arguments;
    private final Map<Ruling, Proposal.Said> said = new ConcurrentHashMap<>();

    DecisionWords(Words words, Circumstances circumstances) {
        this.words = words;
        this.circumstances = circumstances;
        this.settings = circumstances.settings();
        this.arguments = new ArgumentWords(words, circumstances);
    }

    private String say(Phrase phrase) {
        return said(words, phrase);
    }

    static String said(Words words, Phrase phrase) {
        return words.say(
                phrase.key(),
                phrase.with().stream()
                        .map(with -> with instanceof Phrase inner ? said(words, inner) : with)
                        .toArray());
    }

    private String say(String key, Object... with) {
        return words.say("season." + key, with);
    }

    /** A rule mostly says the same of many ideas and of many people: each sentence is made once. */
    Proposal.Said said(Ruling ruling) {
        return said.computeIfAbsent(ruling, this::sentence);
    }

    private Proposal.Said sentence(Ruling ruling) {
        return new Proposal.Said(ruling.rule(), say(ruling.reason()));
    }

    Reasoning reasoning(Guest guest, PlanEntry listed, Option chosen, boolean letter) {
        var entrant = listed.entrant();
        var noted = guest.noted();
        return new Reasoning(
                reasons(
                        listed,
                        chosen,
                        letter,
                        noted == null ? null : noted.lock(),
                        noted == null ? null : noted.kept()),
                arguments.positives(entrant),
                arguments.negatives(listed),
                risks(entrant, chosen),
                questions(entrant, chosen, guest.calledBy()),
                unknown(listed, chosen),
                guest.client() == null ? null : arguments.points(entrant),
                learned(entrant));
    }

    private List<String> reasons(
            PlanEntry listed, Option chosen, boolean letter, @Nullable Choice lock, @Nullable KeptDecision kept) {
        var reasons = new ArrayList<String>();
        if (kept != null && kept.stage().isFixed())
            reasons.add(say("reason." + kept.stage().word()));
        else if (lock != null)
            reasons.add(lock.why() == null ? say("reason.locked") : say("reason.locked-why", lock.why()));
        reasons.addAll(
                switch (chosen.decision()) {
                    case NOTHING -> nothing(listed, letter);
                    case CARD -> card(listed);
                    case HOURS -> letter ? List.of(letterHours(chosen)) : hours(listed, chosen);
                    case GIFT -> gift(listed, chosen);
                });
        return reasons;
    }

    private List<String> nothing(PlanEntry listed, boolean letter) {
        if (letter) return List.of(say("reason.letter"));
        return listed.considered().against(Decision.CARD).map(ruling -> say(ruling.reason())).stream()
                .toList();
    }

    private List<String> card(PlanEntry listed) {
        var against = listed.considered().against(Decision.GIFT);
        if (against.isPresent()) return List.of(say(against.get().reason()));
        return List.of(relation(listed.entrant()), say(cardRatherThanGift(listed)));
    }

    /** Money is the reason only where a gift would say more than the card. */
    private static String cardRatherThanGift(PlanEntry listed) {
        if (PastGift.coolLast(listed.entrant().past()).isPresent()) return "reason.card-kinder";
        long card = listed.considered().card().map(Option::value).orElse(0L);
        var gifts = plannable(listed);
        if (gifts.isEmpty()) return "reason.card-unknown";
        return gifts.stream().anyMatch(gift -> gift.value() > card) ? "reason.card-money" : "reason.card-more";
    }

    private static List<Option> plannable(PlanEntry listed) {
        return listed.considered().plannable().stream()
                .filter(option -> option.decision() == Decision.GIFT)
                .toList();
    }

    private List<String> hours(PlanEntry listed, Option chosen) {
        return List.of(
                relation(listed.entrant()),
                say("reason.hours", chosen.quarters() / 4.0),
                say(hoursRatherThanGift(listed, chosen)));
    }

    private static String hoursRatherThanGift(PlanEntry listed, Option chosen) {
        if (listed.considered().against(Decision.GIFT).isPresent()) return "reason.hours-rule";
        var gifts = plannable(listed);
        if (gifts.isEmpty()) return "reason.hours-unknown";
        return gifts.stream().anyMatch(gift -> gift.value() > chosen.value())
                ? "reason.hours-money"
                : "reason.hours-more";
    }

    private List<String> gift(PlanEntry listed, Option chosen) {
        var entrant = listed.entrant();
        var reasons = new ArrayList<>(List.of(relation(entrant)));
        var idea = chosen.idea();
        if (idea == null) return reasons;
        reasons.add(fits(entrant, idea));
        var recalled =
                idea.recalls() == null ? null : entrant.story().happened().get(idea.recalls());
        if (recalled != null) reasons.add(say("reason.recalls", recalled));
        var beside = idea.beside();
        if (beside != null) reasons.add(say("reason.beside", beside.name(), beside.quarters() / 4.0));
        if (idea.isDeed() && idea.quarters() > 0) reasons.add(say("reason.deed-hours", idea.quarters() / 4.0));
        return reasons;
    }

    private String letterHours(Option chosen) {
        return say("reason.letter-hours", chosen.quarters() / 4.0);
    }

    private String fits(Entrant entrant, Idea idea) {
        if (idea.isToBeFoundOut()) return say("reason.reserve", money(idea.price()));
        var taste = Fit.of(entrant, idea, circumstances.tags()).answers();
        if (taste == null) return say("reason.generic");
        if (!taste.ownMouth()) return say("reason.guess", taste.words());
        return say(taste.stance() == amity.client.Fact.Stance.WISH ? "reason.wish" : "reason.like", taste.words());
    }

    /** What they are to the practice, the strongest first, in one sentence. */
    private String relation(Entrant entrant) {
        var bond = entrant.bond();
        var work = entrant.work();
        var parts = new ArrayList<String>();
        if (work.rhythm() == Entrant.Rhythm.BY_MONTHS) parts.add(say("relation.months"));
        if (work.rhythm() == Entrant.Rhythm.BY_SPELLS) parts.add(say("relation.spells"));
        var share = work.share();
        if (share != null && share >= 0.05) parts.add(say("relation.share", Math.round(share * 100)));
        if (bond.received() > 0) parts.add(say("relation.received", bond.received()));
        if (!bond.introduced().isEmpty()) parts.add(say("relation.introduced", bond.introduced()));
        if (bond.stake() == Entrant.Stake.HIGH) parts.add(say("relation.stake"));
        if (parts.isEmpty()) return say("relation.some");
        return say("relation", Language.capital(String.join(", ", parts)));
    }

    private List<Proposal.Said> risks(Entrant entrant, Option chosen) {
        if (!chosen.decision().isMore()) return List.of();
        var idea = chosen.idea();
        var risks = new GiftRisks(entrant, circumstances);
        return (idea == null ? risks.ofMore() : risks.of(idea.price()))
                .stream().map(risk -> said(risk.ruling())).toList();
    }

    private Set<MissingFact> unknown(PlanEntry listed, Option chosen) {
        return listed.fixed() != null
                        && listed.settled() != null
                        && listed.settled().stage() != FixedDecision.Stage.LOCKED
                ? Set.of()
                : Unknowns.of(listed.considered(), chosen, circumstances);
    }

    /** How the usual price was learned; null where it was not. */
    private @Nullable String learned(Entrant entrant) {
        var usual = settings.usual(entrant);
        var from = usual.learned();
        return from == null || !usual.isLearned()
                ? null
                : say(
                        "usual.learned",
                        money(usual.price()),
                        money(usual.usual()),
                        from.name(),
                        money(from.price()),
                        String.valueOf(from.on().getYear()));
    }

    /** What would change the decision if it were known. */
    private List<String> questions(Entrant entrant, Option chosen, String name) {
        var silence = new Signs(entrant, settings.eligible()).hangOnSilence()
                ? Stream.of(say("question.silence", name))
                : Stream.<String>empty();
        if (!chosen.decision().isMore()) return silence.toList();
        var policy = entrant.isPolicyUnknown() ? Stream.of(say("question.policy", name)) : Stream.<String>empty();
        return Stream.concat(silence, Stream.concat(taste(entrant, chosen.idea(), name), policy))
                .toList();
    }

    private Stream<String> taste(Entrant entrant, @Nullable Idea idea, String name) {
        if (idea == null) return Stream.empty();
        if (idea.isToBeFoundOut()) return Stream.of(say("question.love", name));
        var answered = Fit.of(entrant, idea, circumstances.tags()).answers();
        if (answered == null)
            return Unknowns.haveSaid(entrant) ? Stream.empty() : Stream.of(say("question.enjoys", name));
        return answered.ownMouth() ? Stream.empty() : Stream.of(say("question.guess", name, answered.words()));
    }

    private String money(long minor) {
        return Moneys.shown(Money.ofMinor(settings.currency(), minor));
    }
}
