package amity.client;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who the practice works for, an organisation or a person.
 *
 * @param statusChosen whether the user has said the status herself; until then it follows the work
 * @param since "with us since", where the user has said so
 * @param giftLimit what may be given at one occasion, where the policy is a limit
 * @param giftLimitAYear what may be given in a year; null where the one limit is both
 * @param ourStrand how personal the user wants to be here; null follows the practice's default
 * @param hourlyRate what an hour of work costs this client, where known
 * @param cardsStay whether they still get cards once they are parted
 * @param usualStrand how personal the user is with clients as a rule
 * @param strandSince since when the user is as personal here as she is, where she has said so
 */
public record Client(
        Id id,
        String name,
        @Nullable String town,
        Status status,
        boolean statusChosen,
        @Nullable LocalDate since,
        Sector sector,
        GiftPolicy giftPolicy,
        @Nullable Money giftLimit,
        @Nullable Money giftLimitAYear,
        boolean dislikesBeingIndebted,
        boolean talksElsewhere,
        @Nullable OurStrand ourStrand,
        TheirStrand theirStrand,
        @Nullable Money hourlyRate,
        boolean cardsStay,
        OurStrand usualStrand,
        @Nullable LocalDate strandSince) {
    public Client(
            Id id,
            String name,
            @Nullable String town,
            Status status,
            boolean statusChosen,
            @Nullable LocalDate since,
            Sector sector,
            GiftPolicy giftPolicy,
            @Nullable Money giftLimit,
            @Nullable Money giftLimitAYear,
            boolean dislikesBeingIndebted,
            boolean talksElsewhere,
            @Nullable OurStrand ourStrand,
            TheirStrand theirStrand,
            @Nullable Money hourlyRate,
            boolean cardsStay,
            OurStrand usualStrand) {
        this(
                id,
                name,
                town,
                status,
                statusChosen,
                since,
                sector,
                giftPolicy,
                giftLimit,
                giftLimitAYear,
                dislikesBeingIndebted,
                talksElsewhere,
                ourStrand,
                theirStrand,
                hourlyRate,
                cardsStay,
                usualStrand,
                null);
    }

    public Client(
            Id id,
            String name,
            @Nullable String town,
            Status status,
            boolean statusChosen,
            @Nullable LocalDate since,
            Sector sector,
            GiftPolicy giftPolicy,
            @Nullable Money giftLimit,
            boolean dislikesBeingIndebted,
            boolean talksElsewhere,
            @Nullable OurStrand ourStrand,
            TheirStrand theirStrand,
            @Nullable Money hourlyRate) {
        this(
                id,
                name,
                town,
                status,
                statusChosen,
                since,
                sector,
                giftPolicy,
                giftLimit,
                null,
                dislikesBeingIndebted,
                talksElsewhere,
                ourStrand,
                theirStrand,
                hourlyRate,
                false,
                OurStrand.FRIENDLY);
    }

    /** The most that may be given at one occasion; null where there is no such limit. */
    public @Nullable Money mostAnOccasion() {
        if (giftPolicy != GiftPolicy.LIMIT) return null;
        return giftLimit != null ? giftLimit : giftLimitAYear;
    }

    /** The most that may be given in a year; null where there is no such limit. */
    public @Nullable Money mostAYear() {
        if (giftPolicy != GiftPolicy.LIMIT) return null;
        return giftLimitAYear != null ? giftLimitAYear : giftLimit;
    }

    /** How personal the user is here: as she chose with this client, else as with everyone. */
    public OurStrand strand() {
        return ourStrand == null ? usualStrand : ourStrand;
    }

    /** Whether personal things may be brought up: neither side keeps it to work, nor off the record. */
    public boolean personalSideOpen() {
        return birthdaysWelcome() && !offTheRecord();
    }

    /** Friends, of whom nothing personal is kept, prompted or counted. */
    public boolean offTheRecord() {
        return strand() == OurStrand.OFF_RECORD;
    }

    /** Birthdays remain among friends, whatever else is off the record. */
    public boolean birthdaysWelcome() {
        return theirStrand == TheirStrand.OPEN && strand() != OurStrand.BUSINESS_ONLY;
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
        public boolean regulated() {
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

    /** The same client with something said anew: {@code client.with(it -> it.town = "Leeds")}. */
    public Client with(Consumer<Said> saying) {
        var said = new Said(this);
        saying.accept(said);
        return said.client();
    }

    /** With the status the user says it has. */
    public Client with(Status status) {
        return with(it -> {
            it.status = status;
            it.statusChosen = true;
        });
    }

    public Client with(GiftPolicy giftPolicy, @Nullable Money giftLimit) {
        return with(it -> {
            it.giftPolicy = giftPolicy;
            it.giftLimit = giftLimit;
            if (giftPolicy != GiftPolicy.LIMIT) it.giftLimitAYear = null;
        });
    }

    /** What is said of a client, while it is being said. */
    public static final class Said {
        private final Id id;
        public String name;
        public @Nullable String town;
        public Status status;
        public boolean statusChosen;
        public @Nullable LocalDate since;
        public Sector sector;
        public GiftPolicy giftPolicy;
        public @Nullable Money giftLimit;
        public @Nullable Money giftLimitAYear;
        public boolean dislikesBeingIndebted;
        public boolean talksElsewhere;
        public @Nullable OurStrand ourStrand;
        public TheirStrand theirStrand;
        public @Nullable Money hourlyRate;
        public boolean cardsStay;
        private final OurStrand usualStrand;
        private final @Nullable LocalDate strandSince;

        private Said(Client client) {
            id = client.id;
            name = client.name;
            town = client.town;
            status = client.status;
            statusChosen = client.statusChosen;
            since = client.since;
            sector = client.sector;
            giftPolicy = client.giftPolicy;
            giftLimit = client.giftLimit;
            giftLimitAYear = client.giftLimitAYear;
            dislikesBeingIndebted = client.dislikesBeingIndebted;
            talksElsewhere = client.talksElsewhere;
            ourStrand = client.ourStrand;
            theirStrand = client.theirStrand;
            hourlyRate = client.hourlyRate;
            cardsStay = client.cardsStay;
            usualStrand = client.usualStrand;
            strandSince = client.strandSince;
        }

        private Client client() {
            return new Client(
                    id,
                    name,
                    town,
                    status,
                    statusChosen,
                    since,
                    sector,
                    giftPolicy,
                    giftLimit,
                    giftLimitAYear,
                    dislikesBeingIndebted,
                    talksElsewhere,
                    ourStrand,
                    theirStrand,
                    hourlyRate,
                    cardsStay,
                    usualStrand,
                    strandSince);
        }
    }
}
