package amity.partnership;

import amity.reading.SixWays;
import amity.standing.Standing;
import java.util.List;

/** A page of the ledger of giving: clients, and what each side gave in which way within twelve months. */
public record GivingPage(List<Line> lines, int all) {
    public record Line(Standing standing, SixWays ways) {}
}
