package amity.desk;

import amity.client.Client;
import amity.practice.Practice;
import amity.reading.Reading;
import amity.reading.Readings;
import amity.reading.RelationshipKind;
import amity.review.RelationshipAim;
import amity.standing.Relationships;
import amity.standing.StandingList;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** How relationships stand at a look: from what is kept for today, and for another day read anew. */
@Component
record StandingLookup(Relationships relationships, Readings readings, Clock clock) {
    private static final int MOST = 50;

    /** A client for whom the user has not said what she wants, and what the relationship is now. */
    record Unsaid(Client.Id client, RelationshipKind.Word kind, boolean thankYouDue, boolean worked) {
        String called() {
            return thankYouDue ? "thank-you" : RelationshipKind.called(kind, null, worked);
        }
    }

    /** Has today's standings read before anything else is looked up. */
    void freshen(Practice practice) {
        relationships.freshen(practice);
    }

    /** Active clients gone quiet, the longest against their own rhythm first. */
    List<QuietSpell> quiet(Look look) {
        return isToday(look)
                ? relationships.list(look.practice(), StandingList.QUIET, MOST).stream()
                        .map(QuietSpell::of)
                        .toList()
                : active(look)
                        .filter(reading -> reading.drift().word().isQuiet())
                        .map(QuietSpell::of)
                        .sorted(Comparator.comparing(QuietSpell::ratio).reversed())
                        .limit(MOST)
                        .toList();
    }

    /** The active client with the most revenue of whom it is not said what is wanted, once something is known of what it is. */
    Optional<Unsaid> unsaid(Look look) {
        var all = isToday(look)
                ? relationships.list(look.practice(), StandingList.UNDECIDED, MOST).stream()
                        .map(standing -> new Unsaid(
                                standing.client(),
                                standing.kind(),
                                standing.isThankYouDue(),
                                standing.work().hasAny()))
                : active(look)
                        .filter(reading -> reading.kind().wanted() == null)
                        .map(reading -> new Unsaid(
                                reading.client().id(),
                                reading.kind().actual(),
                                reading.kind().thankYouDue(),
                                reading.regularity().lastWork() != null));
        return all.filter(unsaid -> unsaid.kind() != RelationshipKind.Word.WORK_ONLY
                        && unsaid.kind() != RelationshipKind.Word.TOO_SOON)
                .findFirst();
    }

    /** The currencies other than its own in which money came within a year; none of another day. */
    Set<CurrencyUnit> otherCurrencies(Look look) {
        return isToday(look) ? relationships.otherCurrencies(look.practice()) : Set.of();
    }

    /** How many active clients show work and payment alone, with nothing said of what came back and more than that perhaps wanted. */
    int workOnly(Look look) {
        return isToday(look)
                ? relationships.workOnly(look.practice())
                : (int) active(look)
                        .filter(reading -> reading.kind().actual() == RelationshipKind.Word.WORK_ONLY
                                && reading.regularity().lastWork() != null
                                && reading.kind().wanted() != RelationshipAim.TRANSACTIONAL)
                        .count();
    }

    private Stream<Reading> active(Look look) {
        return readings.all(look.practice(), look.today()).stream()
                .filter(reading -> reading.client().status() == Client.Status.ACTIVE);
    }

    private boolean isToday(Look look) {
        return look.today().equals(look.practice().today(clock));
    }
}
