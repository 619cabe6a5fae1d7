package amity.standing;

import amity.client.Client;
import amity.reading.Drift;
import amity.reading.RelationshipKind;
import amity.reading.Tier;
import amity.review.RelationshipAim;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What lists show of a client, read off its reading of today. */
public record Standing(
        Client.Id client,
        String name,
        @Nullable String town,
        Work work,
        Giving giving,
        Talk talk,
        RelationshipKind.Word kind,
        @Nullable RelationshipAim wanted,
        boolean otherThanWanted) {
    /**
     * Paid work.
     *
     * @param last its latest day
     * @param revenue of twelve months
     * @param others the same in other currencies
     */
    public record Work(@Nullable LocalDate last, Tier tier, Money revenue, List<Money> others) {
        /** Whether there ever was any. */
        public boolean hasAny() {
            return last != null;
        }
    }

    /**
     * How many moments were given within twelve months, and how many received.
     *
     * @param shown where a partnership is wanted or nothing decided
     */
    public record Giving(int given, int received, @Nullable Double balance, boolean shown) {}

    public record Talk(
            @Nullable LocalDate last,
            Drift.Word drift,
            @Nullable Integer days,
            @Nullable Double usualGapDays) {}

    public String called() {
        return RelationshipKind.called(kind, wanted, work.hasAny());
    }

    public boolean isThankYouDue() {
        return RelationshipKind.isThankYouDue(kind, giving.balance());
    }
}
