package amity.moment;

import amity.client.Client;
import amity.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened between practice and client.
 *
 * @param day the day in the practice's zone; the middle of the month, season or year where only that is known
 * @param minutes how long it took
 * @param invited whether a suggestion received was asked for; null where it does not apply
 * @param weight what it counts for in mutuality, where the user said otherwise than usual
 * @param source where the record came from: noted, import, desk, season…
 * @param sameMoneyAs the moment from another tool that is the same payment; this one is then not counted
 */
public record Moment(
        Id id,
        Client.Id client,
        LocalDate day,
        @Nullable Exactness about,
        @Nullable Instant start,
        @Nullable Integer minutes,
        Kind kind,
        Direction direction,
        Strand strand,
        String words,
        @Nullable Money amount,
        @Nullable String channel,
        @Nullable Signal signal,
        @Nullable Boolean invited,
        @Nullable Double weight,
        @Nullable String project,
        String source,
        @Nullable Id sameMoneyAs)
        implements MomentSummary {

    public record Id(UUID value) implements Comparable<Id> {
        /** As their words compare, and so the database. */
        @Override
        public int compareTo(Id other) {
            int first = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
            return first != 0
                    ? first
                    : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The moments of these clients have changed: what was read off them must be read again. */
    public record Changed(Practice.Id practice, Collection<Client.Id> clients) {}
}
