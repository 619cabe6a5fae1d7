package amity.reading;

import amity.moment.Direction;
import amity.moment.MomentSummary;

/** Whose work is long past, and with whom nothing else goes on: no season puts them on its list by itself. */
final class DormantClients {
    private static final int YEARS = 2;
    private static final int YEARS_WHERE_ENDED = 1;

    private DormantClients() {}

    static boolean includes(Basis basis, Course course, Closeness closeness) {
        var last = course.last();
        if (last == null) return false;
        int years = course.is(Silence.Word.ENDED) ? YEARS_WHERE_ENDED : YEARS;
        return last.isBefore(basis.asOf().minusYears(years))
                && !closeness.word().isPersonal()
                && basis.lastYear().stream().noneMatch(DormantClients::isGiving);
    }

    /** One of the six ways, or something they sent: the card we sent last year keeps nobody on the list. */
    private static boolean isGiving(MomentSummary moment) {
        return moment.kind().isWay() || moment.kind().isToken() && moment.direction() == Direction.RECEIVED;
    }
}
