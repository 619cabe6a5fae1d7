package amity.partnership.agreement;

import amity.moment.Kind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side does for the other beyond the work.
 *
 * @param times how many times in each round, or in all where it is done once
 * @param by the day by which, where it is done once and a day was named
 * @param since when it was first agreed: an agreement that is changed keeps its lines’ days
 */
public record AgreementLine(
        UUID id,
        boolean ours,
        Kind way,
        String words,
        Rhythm rhythm,
        int times,
        @Nullable LocalDate by,
        LocalDate since) {

    /** Whether both are the same promise, whatever the wording. */
    boolean continues(AgreementLine earlier) {
        return ours == earlier.ours && way == earlier.way && rhythm == earlier.rhythm && times == earlier.times;
    }
}
