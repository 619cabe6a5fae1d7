package amity.plan;

import amity.client.Client.GiftPolicy;
import amity.client.Client.Sector;
import amity.reading.Course;
import amity.reading.Silence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules must know of one entry of the list: the client, and the person it goes to. */
public record Entrant(
        UUID id, Kind kind, Work work, Bond bond, House house, List<Taste> tastes, List<PastGift> past, Story story) {
    public Entrant {
        tastes = List.copyOf(tastes);
        past = List.copyOf(past);
    }

    /**
     * What happened between the two that an idea can speak of.
     *
     * @param happened the latest of each, in words with its day
     * @param gave whether they ever had anything from us
     */
    public record Story(Map<Idea.Happening, String> happened, boolean gave) {
        public static final Story NONE = new Story(Map.of(), false);

        public Story {
            happened = Map.copyOf(happened);
        }
    }

    /** Why they are on the list: resting clients and introducers get a card unless the user chooses more. */
    public enum Kind {
        CLIENT,
        RESTING,
        INTRODUCER,
        ADDED
    }

    /** How regular the work is, and by what. */
    public enum Rhythm {
        BY_MONTHS(1),
        BY_SPELLS(1),
        OCCASIONAL(0.4),
        OTHER(0.1),
        UNKNOWN(0);

        final double weight;

        Rhythm(double weight) {
            this.weight = weight;
        }

        public boolean isRegular() {
            return this == BY_MONTHS || this == BY_SPELLS;
        }
    }

    /** What would be missed without them. */
    public enum Stake {
        HIGH(1),
        MIDDLING(0.5),
        LOW(0.1),
        UNKNOWN(0);

        final double weight;

        Stake(double weight) {
            this.weight = weight;
        }
    }

    /**
     * The work done for them.
     *
     * @param share of the practice's income, null where it cannot be said
     * @param hourly what an hour costs them, or anybody where that is not said, in minor units
     */
    public record Work(
            @Nullable Double share,
            Rhythm rhythm,
            Course course,
            @Nullable Long hourly) {
        public static Work none(LocalDate asOf) {
            return new Work(null, Rhythm.UNKNOWN, Course.none(asOf), null);
        }

        public int paidDays() {
            return course.days();
        }
    }

    /**
     * How close they are.
     *
     * @param given moments given in the six ways in 12 months
     * @param received those received
     * @param knownPersonally closeness is personal or friend
     * @param strandOpen both sides are open to the personal side
     * @param givesBack they have ever given anything
     * @param complained within 60 days
     * @param introduced those they brought, by name
     */
    public record Bond(
            Stake stake,
            boolean wouldMiss,
            int given,
            int received,
            boolean knownPersonally,
            boolean strandOpen,
            boolean givesBack,
            boolean complained,
            @Nullable Integer silentDays,
            List<String> introduced) {
        public Bond {
            introduced = List.copyOf(introduced);
        }
    }

    /**
     * What their side allows.
     *
     * @param limit what they may be given in a year, in minor units
     * @param anOccasion what they may be given at one occasion
     * @param givenThisYear what all members of the practice have given, ordered or planned for them elsewhere this year
     * @param blocked what the guard forbids, by decision
     * @param hoursUnpriced they were given free hours this year of which nobody can say what they were worth
     */
    public record House(
            GiftPolicy policy,
            @Nullable Long limit,
            @Nullable Long anOccasion,
            long givenThisYear,
            Sector sector,
            List<Exclusion> blocked,
            boolean hoursUnpriced) {
        public static final House UNKNOWN =
                new House(GiftPolicy.UNKNOWN, null, null, 0, Sector.OTHER, List.of(), false);

        public House {
            blocked = List.copyOf(blocked);
        }
    }

    /** The same entrant, if this were known of the silence. */
    Entrant with(@Nullable Silence silence) {
        var other = new Work(work.share(), work.rhythm(), work.course().with(silence), work.hourly());
        return new Entrant(id, kind, other, bond, house, tastes, past, story);
    }

    public boolean isPolicyUnknown() {
        return house.policy() == GiftPolicy.UNKNOWN;
    }
}
