package amity.partnership.agreement;

import amity.shell.Keyword;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How often something is done. */
public enum Rhythm implements Keyword {
    ONCE(null),
    MONTH(Period.ofMonths(1)),
    QUARTER(Period.ofMonths(3)),
    YEAR(Period.ofYears(1)),
    WHENEVER(null);

    private final @Nullable Period every;

    Rhythm(@Nullable Period every) {
        this.every = every;
    }

    public boolean recurs() {
        return every != null;
    }

    /** The first day of the round so many rounds after it was agreed. */
    LocalDate begins(LocalDate since, int round) {
        return every == null ? since : since.plus(every.multipliedBy(round));
    }
}
