package amity.reading;

import amity.client.Client;
import amity.review.Overrule;
import amity.review.Question;
import java.time.LocalDate;
import java.util.List;

/**
 * How a relationship stands at a date: each figure with its reason and the moments behind it.
 *
 * @param overruled where the user sees a figure otherwise, until the day she gave
 * @param earnings what is held against the other clients
 */
public record Reading(
        Client client,
        LocalDate asOf,
        Revenue revenue,
        Regularity regularity,
        Stake stake,
        Tier tier,
        Closeness closeness,
        Mutuality mutuality,
        RelationshipKind kind,
        Drift drift,
        Feeling values,
        Feeling gel,
        Feeling enjoyment,
        List<Risk> risks,
        List<Overrule> overruled,
        Earnings earnings) {

    /** Reads a relationship: what happened up to the day, with what is known today. */
    public static Reading of(Timeline timeline, PracticePicture picture, LocalDate asOf) {
        var basis = Basis.of(timeline, picture, asOf);
        var revenue = Revenue.of(basis);
        var regularity = Regularity.of(basis);
        var stake = Stake.of(basis);
        var mutuality = Mutuality.of(basis);
        var kind = RelationshipKind.of(basis, mutuality);
        return new Reading(
                timeline.client(),
                asOf,
                revenue,
                regularity,
                stake,
                Tier.of(regularity.word(), stake),
                Closeness.of(basis),
                mutuality,
                kind,
                Drift.of(basis),
                Feeling.of(basis, Question.VALUES),
                Feeling.of(basis, Question.GEL),
                Feeling.of(basis, Question.ENJOYMENT),
                Risks.of(basis, revenue, regularity, kind),
                timeline.overrules().stream()
                        .filter(overrule -> overrule.holdsOn(asOf))
                        .toList(),
                basis.earnings());
    }
}
