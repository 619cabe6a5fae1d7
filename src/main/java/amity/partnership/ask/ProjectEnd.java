package amity.partnership.ask;

import amity.moment.Moment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Whether work under one name seems to be finished: it rests for a while, and longer than it ever did. */
final class ProjectEnd {
    private static final int SHORTEST = 14;
    private static final int LONGEST = 60;

    private ProjectEnd() {}

    /** {@code work} by day. */
    static boolean isReached(List<Moment> work, LocalDate today) {
        long longest = 0;
        for (int i = 1; i < work.size(); i++) {
            longest = Math.max(longest, days(work.get(i - 1).day(), work.get(i).day()));
        }
        long now = days(work.getLast().day(), today);
        return now >= Math.max(SHORTEST, longest + 1) && now <= LONGEST;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
