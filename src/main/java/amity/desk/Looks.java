package amity.desk;

import amity.boundary.Boundaries;
import amity.client.Clients;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes looks at the desk, now or as it stands on another day. */
@Component
record Looks(Clients clients, Boundaries boundaries, OpenSeasons opened, Clock clock) {
    Look now(Practice practice) {
        return new Look(practice, clock.instant(), week(practice), clients, opened);
    }

    /** On another day, when work begins. */
    Look on(Practice practice, LocalDate day) {
        var week = week(practice);
        return day.equals(practice.today(clock))
                ? new Look(practice, clock.instant(), week, clients, opened)
                : new Look(practice, week.beginning(day), week, clients, opened);
    }

    private WorkingWeek week(Practice practice) {
        return WorkingWeek.of(boundaries.defaults(practice), practice.zone());
    }
}
