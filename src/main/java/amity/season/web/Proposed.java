package amity.season.web;

import amity.practice.Practice;
import amity.season.Proposal;
import amity.season.Seasons;
import java.time.Clock;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The proposal that an address asks for: at the season's own budgets, or at those typed. */
@Component
class Proposed {
    private final Seasons seasons;
    private final Lookup asked;
    private final Clock clock;

    Proposed(Seasons seasons, Lookup asked, Clock clock) {
        this.seasons = seasons;
        this.asked = asked;
        this.clock = clock;
    }

    /** A page is drawn up anew from what is recorded. */
    Proposal anew(Practice practice, String address, @Nullable String budget, @Nullable String hours) {
        var season = asked.season(practice, address);
        return seasons.propose(practice, season, money(practice, budget), quarters(hours), practice.today(clock));
    }

    /** What is asked from the page afterwards is looked up in it. */
    Proposal look(Practice practice, String address, @Nullable String budget, @Nullable String hours) {
        var season = asked.season(practice, address);
        return seasons.look(practice, season, money(practice, budget), quarters(hours), practice.today(clock));
    }

    private @Nullable Money money(Practice practice, @Nullable String budget) {
        return budget == null ? null : asked.money(practice, budget);
    }

    private @Nullable Integer quarters(@Nullable String hours) {
        return hours == null ? null : asked.quarters(hours);
    }
}
