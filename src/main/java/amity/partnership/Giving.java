package amity.partnership;

import amity.reading.SixWays;
import java.util.List;

/** A page of the ledger of giving: clients, and what each side gave in which way within twelve months. */
public record Giving(List<Line> lines, int all) {
    /** One client’s line of it. */
    public record Line(Stands.Stand stand, SixWays ways) {}
}
