package amity.plan;

import amity.client.Fact.Stance;
import java.util.EnumSet;
import java.util.Set;

/** Which missing facts would change what is decided, found by value: were they known, something else would be best. */
public final class Unknowns {
    /** The tag of ideas that come in sizes. */
    private static final String SIZE = "size";

    private final EntrantOptions considered;
    private final Entrant entrant;
    private final Circumstances circumstances;

    private Unknowns(EntrantOptions considered, Circumstances circumstances) {
        this.considered = considered;
        this.entrant = considered.entrant();
        this.circumstances = circumstances;
    }

    public static Set<MissingFact> of(EntrantOptions considered, Option chosen, Circumstances circumstances) {
        var unknowns = new Unknowns(considered, circumstances);
        var idea = chosen.idea();
        var found = EnumSet.noneOf(MissingFact.class);
        if (entrantsRulesMatter(considered, chosen)) found.add(MissingFact.POLICY);
        if (unknowns.isTasteMissing(chosen)) found.add(MissingFact.TASTE);
        if (idea != null && unknowns.mayHarm(idea)) found.add(MissingFact.AVOIDS);
        if (idea != null && idea.contains().contains(SIZE)) found.add(MissingFact.SIZE);
        return found;
    }

    /** With “no gifts” for an answer, a card alone would be left. */
    private static boolean entrantsRulesMatter(EntrantOptions considered, Option chosen) {
        return considered.entrant().isPolicyUnknown() && chosen.decision().isMore();
    }

    /** Money is kept until it is known, or an idea they would like would say more than what is chosen. */
    private boolean isTasteMissing(Option chosen) {
        if (considered.against(Decision.GIFT).isPresent()) return false;
        var idea = chosen.idea();
        if (idea != null && idea.isToBeFoundOut()) return true;
        if (idea != null && isAnswered(idea) || haveSaid(entrant)) return false;
        return considered.options().stream()
                .filter(option -> option.idea() != null && !option.idea().isToBeFoundOut())
                .anyMatch(option -> valueIfLiked(option) > chosen.value());
    }

    /** They named something of themselves: what they enjoy is no longer the question. */
    public static boolean haveSaid(Entrant entrant) {
        return entrant.tastes().stream().anyMatch(taste -> !taste.named().isEmpty() && Fit.isUsable(taste, entrant));
    }

    private boolean isAnswered(Idea idea) {
        var taste = Fit.of(entrant, idea, circumstances.tags()).answers();
        return taste != null && taste.ownMouth();
    }

    private long valueIfLiked(Option option) {
        var idea = option.idea();
        if (idea == null) return option.value();
        double price = Worth.price(idea.price(), circumstances.settings().usualPrice(entrant));
        return new Worth(entrant, circumstances.entries())
                .gift(Fit.STATED_LIKE, price, Math.toIntExact(option.terms().risk()))
                .value();
    }

    /** There is something in it, and nothing is known of what they keep away from. */
    private boolean mayHarm(Idea idea) {
        return idea.contains().stream().anyMatch(tag -> !tag.equals(SIZE))
                && entrant.tastes().stream()
                        .noneMatch(taste -> taste.stance() == Stance.NEED || taste.stance() == Stance.DISLIKE);
    }
}
