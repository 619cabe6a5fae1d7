package amity.reading;

import amity.client.Client;
import amity.review.Overrule;
import amity.review.Question;
import java.time.LocalDate;
import java.util.List;

/**
 * How a relationship stands at a date: each figure with its reason and the moments behind it.
 *
 * @param longGone whether the work is long past and nothing else goes on
 * @param overruled where the user sees a figure otherwise, until the day she gave
 * @param earnings what is held against the other clients
 */
public record Reading(
        Client client,
        LocalDate asOf,
        Revenue revenue,
        Regularity regularity,
        Course course,
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
        boolean longGone,
        List<Overrule> overruled,
        Earnings earnings) {

    public String called() {
        return RelationshipKind.called(kind.actual(), kind.wanted(), regularity.lastWork() != null);
    }

    /** What it is today: that thanks are due comes before what it is called. */
    public String calledToday() {
        return kind.thankYouDue() && kind.countsShow() ? "thank-you" : called();
    }

    /** Reads a relationship: what happened up to the day, with what is known today. */
    public static Reading of(Timeline timeline, PracticePicture picture, LocalDate asOf) {
        var basis = Basis.of(timeline, picture, asOf);
        var revenue = Revenue.of(basis);
        var work = PaidWork.of(basis);
        var regularity = Regularity.of(basis, work);
        var course = Course.of(basis, work);
        var closeness = Closeness.of(basis);
        var stake = Stake.of(basis);
        var mutuality = Mutuality.of(basis);
        var kind = RelationshipKind.of(basis, mutuality);
        return new Reading(
                timeline.client(),
                asOf,
                revenue,
                regularity,
                course,
                stake,
                Tier.of(regularity.word(), stake),
                closeness,
                mutuality,
                kind,
                Drift.of(basis),
                Feeling.of(basis, Question.VALUES),
                Feeling.of(basis, Question.GEL),
                Feeling.of(basis, Question.ENJOYMENT),
                Risks.of(basis, revenue, regularity, kind),
                DormantClients.includes(basis, course, closeness),
                timeline.overrules().stream()
                        .filter(overrule -> overrule.holdsOn(asOf))
                        .toList(),
                basis.earnings());
    }

    /** The client with the status it had on the day, where the user has not chosen one herself. */
    public Client asItStood() {
        return client.tenure().chosen() ? client : client.with(course.status());
    }
}
