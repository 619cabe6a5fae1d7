package amity.client;

import amity.practice.Practice;
import amity.practice.Practices;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an hour of work costs: each client’s own rate and, where none is said, what the practice usually takes. */
@Component
@Transactional(readOnly = true)
public class HourlyRates {
    /** The setting of what the practice usually takes, in minor units; nothing where it has not said. */
    public static final String USUAL = "season.hourly-rate";

    private static final int IN_AN_HOUR = 4;
    private static final int MINUTES = 60;
    private final Practices practices;

    HourlyRates(Practices practices) {
        this.practices = practices;
    }

    public Usual of(Practice practice) {
        var said = practices.settings(practice.id()).get(USUAL);
        long minor = said == null ? 0 : Long.parseLong(said);
        return new Usual(minor == 0 ? null : practice.money(minor));
    }

    public record Usual(@Nullable Money rate) {
        /** What an hour costs them; null where nobody has said. */
        public @Nullable Money of(@Nullable Client client) {
            var own = client == null ? null : client.hourlyRate();
            return own == null ? rate : own;
        }

        /** What so many quarters of an hour are worth to them. */
        public @Nullable Money worth(@Nullable Client client, int quarters) {
            return times(client, quarters, IN_AN_HOUR);
        }

        public @Nullable Money worthOfMinutes(@Nullable Client client, int minutes) {
            return times(client, minutes, MINUTES);
        }

        private @Nullable Money times(@Nullable Client client, int parts, int inAnHour) {
            var rate = of(client);
            return rate == null ? null : rate.multipliedBy(parts).dividedBy(inAnHour, RoundingMode.HALF_UP);
        }
    }
}
