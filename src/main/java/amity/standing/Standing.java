package amity.standing;

import amity.client.Client;
import amity.reading.Closeness;
import amity.reading.Drift;
import amity.reading.Regularity;
import amity.reading.RelationshipKind;
import amity.reading.Stake;
import amity.reading.Tier;
import amity.review.Wanted;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows of a client, read off its reading of today.
 *
 * @param lastWork the latest day of paid work
 * @param share of the income of twelve months
 * @param others revenue in other currencies
 * @param given moments given in twelve months, and below them those received
 * @param countsShown whether give and get are shown: where a partnership is wanted or nothing decided
 */
public record Standing(
        Client.Id client,
        String name,
        @Nullable String town,
        Client.Status status,
        Regularity.Word regularity,
        @Nullable LocalDate lastWork,
        Stake.@Nullable Word stake,
        Tier tier,
        Money revenue,
        Money previous,
        List<Money> others,
        @Nullable Double share,
        @Nullable LocalDate lastTalk,
        int given,
        int received,
        @Nullable Double balance,
        boolean countsShown,
        RelationshipKind.Word kind,
        @Nullable Wanted wanted,
        boolean otherThanWanted,
        Closeness.Word closeness,
        Drift.Word drift,
        @Nullable Integer driftDays,
        @Nullable Double usualGapDays) {
    /** There was paid work, ever. */
    public boolean worked() {
        return lastWork != null;
    }

    /** How the relationship is called. */
    public String called() {
        return RelationshipKind.called(kind, wanted, worked());
    }

    /** They give so much more that a thank-you is due. */
    public boolean thankYouDue() {
        return RelationshipKind.thankYouDue(kind, balance);
    }
}
