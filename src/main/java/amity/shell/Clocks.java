package amity.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its clock; AMITY_TODAY sets it to nine in the morning of a day, for tests and the demo. */
@Configuration(proxyBeanMethods = false)
class Clocks {
    private static final int FIRST = 1970;
    private static final int LAST = 2199;

    @Bean
    MovableClock clock(@Value("${AMITY_TODAY:}") String today) {
        var clock = new MovableClock(Clock.systemUTC(), ZoneId.systemDefault());
        if (!today.isBlank()) {
            clock.moveTo(dayOf(today.strip())
                    .atTime(LocalTime.of(9, 0))
                    .atZone(ZoneId.systemDefault())
                    .toInstant());
        }
        return clock;
    }

    private static LocalDate dayOf(String today) {
        try {
            var day = LocalDate.parse(today);
            if (day.getYear() < FIRST || day.getYear() > LAST) {
                throw Refusal.of("refusal.clocks.amity-today-no-day", today);
            }
            return day;
        } catch (DateTimeParseException notADay) {
            throw Refusal.of("refusal.clocks.amity-today-no-day-write", today);
        }
    }
}
