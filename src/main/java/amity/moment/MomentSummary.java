package amity.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What of a moment a relationship is read from: when it was, what it was and who gave. */
public interface MomentSummary {
    /** By day, and on one day in the order in which they were noted. */
    Comparator<MomentSummary> BY_DAY = Comparator.comparing(MomentSummary::day).thenComparing(MomentSummary::id);

    Moment.Id id();

    LocalDate day();

    @Nullable
    Instant start();

    @Nullable
    Integer minutes();

    Kind kind();

    Direction direction();

    Strand strand();

    @Nullable
    Money amount();

    @Nullable
    Signal signal();

    @Nullable
    Boolean invited();

    @Nullable
    Double weight();

    @Nullable
    String project();

    /** Counts as one of the six ways, given by us. */
    default boolean isGivenWay() {
        return kind().isWay() && direction() == Direction.GIVEN;
    }

    /** Counts as one of the six ways, given by them. */
    default boolean isReceivedWay() {
        return kind().isWay() && direction() == Direction.RECEIVED;
    }

    /** A suggestion that nobody had asked for. */
    default boolean isUninvited() {
        return kind() == Kind.SUGGESTION && Boolean.FALSE.equals(invited());
    }

    default boolean isPersonal() {
        return strand() == Strand.PERSONAL;
    }
}
