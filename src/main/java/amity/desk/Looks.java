package amity.desk;

import amity.boundary.Boundaries;
import amity.client.Clients;
import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes looks at the desk, now or as it stands on another day. */
@Component
class Looks {
    private final Clients clients;
    private final Boundaries boundaries;
    private final Clock clock;

    Looks(Clients clients, Boundaries boundaries, Clock clock) {
        this.clients = clients;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    Look now(Practice practice) {
        return new Look(practice, clock.instant(), week(practice), clients);
    }

    /** On another day, when work begins. */
    Look on(Practice practice, LocalDate day) {
        var week = week(practice);
        return day.equals(practice.today(clock))
                ? new Look(practice, clock.instant(), week, clients)
                : new Look(practice, week.beginning(day), week, clients);
    }

    private WorkingWeek week(Practice practice) {
        return WorkingWeek.of(boundaries.hours(practice.id()), practice.zone());
    }
}
