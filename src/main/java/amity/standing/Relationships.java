package amity.standing;

import amity.client.Client;
import amity.practice.Practice;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/**
 * How all relationships of a practice stand today, from what is kept of them. Whatever waits to be read again is read first, in
 * transactions of its own: ask before anything else is looked up in a reading transaction.
 */
@Component
public class Relationships {
    public static final int PAGE = 50;
    private static final int MAP = 400;
    private final Freshness freshness;
    private final StandingListStore lists;
    private final Recount recount;
    private final Clock clock;

    Relationships(Freshness freshness, StandingListStore lists, Recount recount, Clock clock) {
        this.freshness = freshness;
        this.lists = lists;
        this.recount = recount;
        this.clock = clock;
    }

    public void freshen(Practice practice) {
        freshness.now(practice);
    }

    /** The currencies other than its own in which money came within a year. */
    public Set<CurrencyUnit> otherCurrencies(Practice practice) {
        return fresh(practice).others(practice).stream()
                .map(Money::getCurrencyUnit)
                .collect(Collectors.toSet());
    }

    /** Some of the list from an offset on, at most {@link #PAGE}. */
    public Standings page(Practice practice, Filter filter, Sort sort, boolean falling, int offset) {
        return fresh(practice).page(practice, filter, sort, falling, offset, PAGE);
    }

    public int count(Practice practice, Filter filter) {
        return fresh(practice).count(practice, filter);
    }

    /** The clients on the give-and-get map, those with the most revenue first: where counts are shown, or all. */
    public List<Standing> map(Practice practice, boolean all) {
        return fresh(practice).map(practice, all, MAP);
    }

    /** How many active clients show work and payment alone, where nothing is said of what came back and more may be wanted. */
    public int workOnly(Practice practice) {
        return fresh(practice).workOnly(practice);
    }

    /** Active clients gone quiet or drifting, the longest against their own rhythm first. */
    public List<Standing> quiet(Practice practice, int limit) {
        return fresh(practice).quiet(practice, limit);
    }

    /** Active clients of whom the user has not said what she wants, old enough to say, those with the most revenue first. */
    public List<Standing> undecided(Practice practice, int limit) {
        return fresh(practice).undecided(practice, limit);
    }

    public List<Standing> among(Practice practice, List<Client.Id> clients) {
        return fresh(practice).among(practice, clients);
    }

    /** Those with whom give and get is counted, or everyone but the parted: those who gave most first. */
    public Standings.Some counted(Practice practice, boolean everyone, int offset, int limit) {
        return fresh(practice).counted(practice, everyone, offset, limit);
    }

    /** Those with whom it is not counted: she wants them friendly or transactional. */
    public Standings.Some uncounted(Practice practice, int limit) {
        return fresh(practice).uncounted(practice, limit);
    }

    /** Those who give less than is wanted of them; never one wanted transactional. */
    public Standings.Some wanting(Practice practice, int limit) {
        return fresh(practice).wanting(practice, limit);
    }

    private StandingListStore fresh(Practice practice) {
        freshness.now(practice);
        return lists;
    }

    /** The clients whose kept standing is not what reading them anew gives: none, unless something is wrong. */
    public List<Client.Id> check(Practice practice) {
        freshness.now(practice);
        return recount.differing(practice, practice.today(clock));
    }
}
