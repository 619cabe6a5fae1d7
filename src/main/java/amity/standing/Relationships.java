package amity.standing;

import amity.client.Client;
import amity.practice.Practice;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How all relationships of a practice stand today, from what is kept of them. Whatever waits to be read again is read first, in
 * transactions of its own: ask before anything else is looked up in a reading transaction. One that has looked nothing up yet holds no
 * connection, and sees what was written meanwhile.
 */
@Component
@Transactional(readOnly = true)
public class Relationships {
    public static final int PAGE = 50;
    private final Freshness freshness;
    private final StandingStore store;
    private final Catalogue catalogue;
    private final Recount recount;
    private final Clock clock;

    Relationships(Freshness freshness, StandingStore store, Catalogue catalogue, Recount recount, Clock clock) {
        this.freshness = freshness;
        this.store = store;
        this.catalogue = catalogue;
        this.recount = recount;
        this.clock = clock;
    }

    public void freshen(Practice practice) {
        freshness.now(practice);
    }

    /** As {@link #freshen(Practice)}, for about so long where thousands wait; whether all of them have been read. */
    public boolean freshen(Practice practice, Duration patience) {
        return freshness.within(practice, patience);
    }

    /** Some of the list from an offset on, at most {@link #PAGE}. */
    public Standings page(Practice practice, Filter filter, Sort sort, boolean falling, int offset) {
        freshness.now(practice);
        return catalogue.page(practice, filter, sort, falling, offset, PAGE);
    }

    public List<Standing> list(Practice practice, StandingList list, int limit) {
        return fresh(practice).list(practice, list, 0, limit);
    }

    public Standings.Some some(Practice practice, StandingList list, int offset, int limit) {
        freshness.now(practice);
        return catalogue.some(practice, list, offset, limit);
    }

    public List<Standing> among(Practice practice, List<Client.Id> clients) {
        return fresh(practice).among(practice, clients);
    }

    /** The currencies other than its own in which money came within a year. */
    public Set<CurrencyUnit> otherCurrencies(Practice practice) {
        return fresh(practice).others(practice).stream()
                .map(Money::getCurrencyUnit)
                .collect(Collectors.toSet());
    }

    /** How many active clients show work and payment alone, where nothing is said of what came back and more may be wanted. */
    public int workOnly(Practice practice) {
        return fresh(practice).workOnly(practice);
    }

    private StandingStore fresh(Practice practice) {
        freshness.now(practice);
        return store;
    }

    /** The clients whose kept standing is not what reading them anew gives: none, unless something is wrong. */
    public List<Client.Id> check(Practice practice) {
        freshness.now(practice);
        return recount.differing(practice, practice.today(clock));
    }
}
