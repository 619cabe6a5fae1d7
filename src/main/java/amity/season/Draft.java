package amity.season;

import amity.season.rules.Listed;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;

/** A season's list once it is worked out: every budget asked about afterwards is looked up in it. */
final class Draft {
    private static final int MOST_HOURS_KEPT = 8;
    private final List<Guest> guests;
    private final List<Listed> list;
    private final Wording wording;
    private final ConcurrentHashMap<Integer, Proposing> byQuarters = new ConcurrentHashMap<>();

    Draft(List<Guest> guests, List<Listed> list, Wording wording) {
        this.guests = guests;
        this.list = list;
        this.wording = wording;
    }

    Proposal proposal(Season season, Money budget, int quarters) {
        if (byQuarters.size() >= MOST_HOURS_KEPT) byQuarters.clear();
        return byQuarters
                .computeIfAbsent(quarters, hours -> new Proposing(guests, new Planning(list, hours), wording))
                .proposal(season, budget, quarters);
    }
}
