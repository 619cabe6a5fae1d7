package amity.partnership;

import amity.moment.MomentSummary;
import amity.reading.GiveAndGet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A month of give and get: what each side gave in it, and how it stood when it ended. */
public record Month(YearMonth month, List<MomentSummary> given, List<MomentSummary> received, GiveAndGet stood) {
    static final int MOST = 24;

    /** The ends of the last months up to a day, from the one in which something first happened on; the running one ends today. */
    static List<LocalDate> ends(LocalDate first, LocalDate today) {
        var last = YearMonth.from(today);
        var from = YearMonth.from(first);
        var ends = new ArrayList<LocalDate>();
        for (var month = last.minusMonths(MOST - 1L); month.isBefore(last); month = month.plusMonths(1)) {
            if (!month.isBefore(from)) {
                ends.add(month.atEndOfMonth());
            }
        }
        ends.add(today);
        return ends;
    }

    static Month of(GiveAndGet stood, List<MomentSummary> counted) {
        var month = YearMonth.from(stood.asOf());
        var here = counted.stream()
                .filter(moment -> YearMonth.from(moment.day()).equals(month))
                .toList();
        return new Month(
                month,
                here.stream().filter(MomentSummary::isGivenWay).toList(),
                here.stream().filter(MomentSummary::isReceivedWay).toList(),
                stood);
    }
}
