package amity.partnership.agreement;

import amity.moment.MomentSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a line has been kept, read off the moments.
 *
 * @param kept those that count for it
 * @param others those of its way and side that do not, and could
 * @param done how many times, or in how many rounds, it was kept
 * @param of how many times or rounds were due; 0 where none was yet
 * @param now it is kept as far as it can be today
 * @param on the day on which something done once was done
 * @param due the day by which the next is due, where there is one
 */
public record LineProgress(
        AgreementLine line,
        List<MomentSummary> kept,
        List<MomentSummary> others,
        int done,
        int of,
        boolean now,
        @Nullable LocalDate on,
        @Nullable LocalDate due) {

    static LineProgress of(AgreementLine line, List<MomentSummary> kept, List<MomentSummary> others, LocalDate today) {
        return switch (line.rhythm()) {
            case ONCE -> once(line, kept, others);
            case WHENEVER ->
                new LineProgress(line, kept, others, kept.size(), kept.size(), !kept.isEmpty(), null, null);
            case MONTH, QUARTER, YEAR -> rounds(line, kept, others, today);
        };
    }

    private static LineProgress once(AgreementLine line, List<MomentSummary> kept, List<MomentSummary> others) {
        boolean all = kept.size() >= line.times();
        return new LineProgress(
                line,
                kept,
                others,
                Math.min(kept.size(), line.times()),
                line.times(),
                all,
                all ? kept.get(line.times() - 1).day() : null,
                all ? null : line.by());
    }

    /** The round that runs is due only when it ends, and counts as soon as it is kept. */
    private static LineProgress rounds(
            AgreementLine line, List<MomentSummary> kept, List<MomentSummary> others, LocalDate today) {
        var rounds = new ArrayList<Boolean>();
        int round = 0;
        var begins = line.since();
        while (!begins.isAfter(today)) {
            var from = begins;
            var to = line.rhythm().begins(line.since(), ++round);
            rounds.add(kept.stream()
                            .filter(moment ->
                                    !moment.day().isBefore(from) && moment.day().isBefore(to))
                            .count()
                    >= line.times());
            begins = to;
        }
        boolean now = !rounds.isEmpty() && rounds.getLast();
        int done = (int) rounds.stream().filter(one -> one).count();
        return new LineProgress(
                line, kept, others, done, rounds.size() - (now ? 0 : 1), now, null, now ? null : begins.minusDays(1));
    }

    /** Everything that was due so far is kept. */
    public boolean isEven() {
        return done >= of && of > 0;
    }
}
