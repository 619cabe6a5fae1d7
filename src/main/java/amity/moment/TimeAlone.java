package amity.moment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody has worked by herself.
 *
 * @param days the days with work on them since she last met or spoke with anyone
 * @param since when that was; null where it never was
 */
public record TimeAlone(int days, @Nullable LocalDate since) {
    public boolean isKnown() {
        return days > 0 || since != null;
    }
}
