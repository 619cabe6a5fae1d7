package amity.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** A virtual assistant's business: the unit of isolation, nothing crosses it. */
public record Practice(
        Id id, String name, String owner, CurrencyUnit currency, String country, ZoneId zone, boolean confirmed) {
    public record Id(UUID value) {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Something of the practice has changed: a setting by its name, {@code rates}, or the {@code practice} itself. */
    public record Changed(Id practice, String what) {}

    /** Today in the practice's time zone. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    public Money money(long minor) {
        return Money.ofMinor(currency, minor);
    }
}
