package amity.client;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who the practice works for, an organisation or a person.
 *
 * @param hourlyRate what an hour of work costs this client, where known
 */
public record Client(
        Id id,
        String name,
        @Nullable String town,
        Sector sector,
        Tenure tenure,
        GiftTerms gifts,
        Strands strands,
        @Nullable Money hourlyRate,
        boolean talksElsewhere) {
    /** One of whom nothing is known yet. */
    public static Client named(Id id, String name) {
        return new Client(
                id,
                name,
                null,
                Sector.OTHER,
                new Tenure(Status.PROSPECT, false, null, false),
                new GiftTerms(GiftPolicy.UNKNOWN, null, null, false),
                new Strands(null, OurStrand.FRIENDLY, null, TheirStrand.OPEN),
                null,
                false);
    }

    public Status status() {
        return tenure.status();
    }

    /** Whether personal things may be brought up: neither side keeps it to work, nor off the record. */
    public boolean isPersonalSideOpen() {
        return areBirthdaysWelcome() && !isOffTheRecord();
    }

    /** Friends, of whom nothing personal is kept, prompted or counted. */
    public boolean isOffTheRecord() {
        return strands.ours() == OurStrand.OFF_RECORD;
    }

    /** Birthdays remain among friends, whatever else is off the record. */
    public boolean areBirthdaysWelcome() {
        return strands.theirs() == TheirStrand.OPEN && strands.ours() != OurStrand.BUSINESS_ONLY;
    }

    public record Id(UUID value) implements Comparable<Id> {
        @Override
        public int compareTo(Id other) {
            return value.toString().compareTo(other.value.toString());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Two clients are about to become one: what only one of them can have open is ended now, while it is known whose it is. */
    public record MergeBegun(amity.practice.Practice.Id practice, Id kept, Id gone) {}

    /** Two clients became one: what belonged to {@code gone} belongs to {@code kept}. */
    public record Merged(amity.practice.Practice.Id practice, Id kept, Id gone) {}

    /** A merge was taken back: what came as {@code back} is its own again. */
    public record Unmerged(amity.practice.Practice.Id practice, Id kept, Id back) {}

    /** A client was taken back, of whom nothing else was kept: it is no more. */
    public record Removal(amity.practice.Practice.Id practice, Id client) {}

    /** A client is parted from now on: what was open with it ends. */
    public record Parted(amity.practice.Practice.Id practice, Id client) {}

    /** Something the client list shows of a client has changed. */
    public record Changed(amity.practice.Practice.Id practice, Id client) {}

    public enum Status implements Keyword {
        PROSPECT,
        ACTIVE,
        RESTING,
        PARTED;

        private static final int MONTHS_OF_WORK = 12;

        /** As it follows the work: active with paid work in the last twelve months, resting with older work, else a prospect. */
        public static Status after(@Nullable LocalDate lastWork, LocalDate today) {
            if (lastWork == null) return PROSPECT;
            return lastWork.isAfter(today.minusMonths(MONTHS_OF_WORK)) ? ACTIVE : RESTING;
        }
    }

    /** What kind of organisation the client is, as far as gifts and asks are concerned. */
    public enum Sector implements Keyword {
        OFFICIAL,
        HEALTH,
        FINANCE,
        LEGAL,
        EDUCATION,
        CHARITY,
        OTHER;

        /** Health, finance, legal, education and charity: a gift or an ask may be regulated there. */
        public boolean isRegulated() {
            return this != OTHER && this != OFFICIAL;
        }
    }

    /**
     * What the client may be given: NOTHING not even a card, NONE no gifts, LIMIT gifts up to an amount, DECLARE gifts are declared,
     * BRANDED only what carries an advertisement, DONATION rather a gift to a cause; NO_RULE they have said that they have none.
     */
    public enum GiftPolicy implements Keyword {
        UNKNOWN,
        NOTHING,
        NONE,
        LIMIT,
        DECLARE,
        BRANDED,
        DONATION,
        NO_RULE
    }

    /** How personal the user chooses to be with a client. */
    public enum OurStrand implements Keyword {
        BUSINESS_ONLY,
        FRIENDLY,
        FRIENDS,
        /** Friends, and that is nobody’s record: nothing personal is kept or brought up but birthdays. */
        OFF_RECORD;

        /** The practice’s setting of what is usual; without one, friendly. */
        public static final String SETTING = "client.our-strand";
    }

    /** Whether the client is open to the personal side: until they say otherwise, they are. */
    public enum TheirStrand implements Keyword {
        OPEN,
        WORK_ONLY
    }

    /**
     * How far they are clients.
     *
     * @param chosen whether the user has said the status herself; until then it follows the work
     * @param since "with us since", where the user has said so
     * @param cardsStay whether they still get cards once they are parted
     */
    public record Tenure(
            Status status, boolean chosen, @Nullable LocalDate since, boolean cardsStay) {
        /** The status follows the work again. */
        public Tenure following() {
            return new Tenure(status, false, since, cardsStay);
        }
    }

    /**
     * What they may be given.
     *
     * @param limit the most at one occasion, where the policy is a limit
     * @param limitAYear the most in a year; null where the one limit is both
     */
    public record GiftTerms(
            GiftPolicy policy,
            @Nullable Money limit,
            @Nullable Money limitAYear,
            boolean dislikesBeingIndebted) {
        /** The most that may be given at one occasion; null where there is no such limit. */
        public @Nullable Money mostAnOccasion() {
            if (policy != GiftPolicy.LIMIT) return null;
            return limit != null ? limit : limitAYear;
        }

        /** The most that may be given in a year; null where there is no such limit. */
        public @Nullable Money mostAYear() {
            if (policy != GiftPolicy.LIMIT) return null;
            return limitAYear != null ? limitAYear : limit;
        }
    }

    /**
     * How personal the two sides want to be with one another.
     *
     * @param chosen as the user wants to be here; null follows {@code usual}, as she is with clients as a rule
     * @param since since when she is so here, where she has said so
     */
    public record Strands(
            @Nullable OurStrand chosen,
            OurStrand usual,
            @Nullable LocalDate since,
            TheirStrand theirs) {
        public OurStrand ours() {
            return chosen == null ? usual : chosen;
        }
    }

    public Client withName(String name) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    public Client withTown(@Nullable String town) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    public Client with(Sector sector) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    public Client with(Tenure tenure) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    public Client with(GiftTerms gifts) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    private Client with(Strands strands) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    public Client withHourlyRate(@Nullable Money hourlyRate) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    public Client withTalksElsewhere(boolean talksElsewhere) {
        return new Client(id, name, town, sector, tenure, gifts, strands, hourlyRate, talksElsewhere);
    }

    /** With the status the user says it has. */
    public Client with(Status status) {
        return with(new Tenure(status, true, tenure.since, tenure.cardsStay));
    }

    public Client withSince(@Nullable LocalDate since) {
        return with(new Tenure(tenure.status, tenure.chosen, since, tenure.cardsStay));
    }

    public Client withCardsStay(boolean cardsStay) {
        return with(new Tenure(tenure.status, tenure.chosen, tenure.since, cardsStay));
    }

    public Client with(GiftPolicy policy, @Nullable Money limit) {
        return with(policy, limit, policy == GiftPolicy.LIMIT ? gifts.limitAYear : null);
    }

    public Client with(GiftPolicy policy, @Nullable Money limit, @Nullable Money limitAYear) {
        return with(new GiftTerms(policy, limit, limitAYear, gifts.dislikesBeingIndebted));
    }

    public Client withDislikesBeingIndebted(boolean dislikes) {
        return with(new GiftTerms(gifts.policy, gifts.limit, gifts.limitAYear, dislikes));
    }

    public Client with(@Nullable OurStrand ours) {
        return with(new Strands(ours, strands.usual, strands.since, strands.theirs));
    }

    public Client with(TheirStrand theirs) {
        return with(new Strands(strands.chosen, strands.usual, strands.since, theirs));
    }
}
