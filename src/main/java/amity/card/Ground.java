package amity.card;

import amity.moment.Kind;
import amity.reading.Reading;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What must be so before a sentence can be said to somebody. */
enum Ground implements Keyword {
    /** Nothing: it can be said to anyone on the list. */
    ANY,
    /** There was paid work in the last twelve months. */
    WORK,
    /** And it began a year ago or longer. */
    YEARS,
    /** They gave in that way in the last twelve months. */
    REFERRAL,
    RESOURCES,
    CARE,
    SUGGESTION,
    MENTION,
    HELP;

    static Set<Ground> of(Reading reading, LocalDate today) {
        var grounds = EnumSet.of(ANY);
        var first = reading.regularity().firstWork();
        if (reading.regularity().activeMonths() > 0 && first != null) {
            grounds.add(WORK);
            if (!first.isAfter(today.minusYears(1))) grounds.add(YEARS);
        }
        reading.mutuality().ways().forEach(way -> grounds.add(Keyword.of(Ground.class, way.word())));
        return grounds;
    }

    boolean isWay() {
        return compareTo(REFERRAL) >= 0;
    }

    Kind kind() {
        return Keyword.of(Kind.class, name());
    }
}
