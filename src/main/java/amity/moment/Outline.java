package amity.moment;

import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A moment read without its words. */
record Outline(
        Moment.Id id,
        LocalDate day,
        @Nullable Instant start,
        @Nullable Integer minutes,
        Kind kind,
        Direction direction,
        Strand strand,
        @Nullable Money amount,
        @Nullable Signal signal,
        @Nullable Boolean invited,
        @Nullable Double weight,
        @Nullable String project)
        implements MomentSummary {}
