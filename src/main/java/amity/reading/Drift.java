package amity.reading;

import amity.boundary.BoundaryKind;
import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Silence beyond the client's own rhythm.
 *
 * @param days since the last talk day, those on which either side was away left out; absent where no talk is noted
 * @param away how many were left out
 * @param usualGapDays from one talk to the next, as a rule; absent where too few are noted
 * @param lastTalk the last day of a talk or a function together
 */
public record Drift(
        Word word,
        @Nullable Integer days,
        int away,
        @Nullable Double usualGapDays,
        @Nullable LocalDate lastTalk,
        Reason reason,
        List<Moment.Id> moments) {
    private static final int SPELL_DAYS = 3;
    private static final int SPELLS = 4;
    private static final double LEAST_GAP = 7;
    private static final double QUIET = 1.5;
    private static final double DRIFTING = 3;

    public enum Word implements Keyword {
        NOT_NOTED,
        IN_TOUCH,
        QUIET,
        DRIFTING;

        public boolean isQuiet() {
            return this == QUIET || this == DRIFTING;
        }
    }

    static Drift of(Basis basis) {
        var talks = basis.moments(moment -> moment.kind().isTogether());
        var last = talks.isEmpty() ? null : talks.getLast().day();
        var recent = talks.stream()
                .filter(talk -> basis.months().isInLast(Months.TWO_YEARS, talk.day()))
                .toList();
        var spells = Spell.of(recent.stream().map(MomentSummary::day).distinct().toList(), SPELL_DAYS);
        int away = last == null ? 0 : away(basis, last);
        var days = last == null ? null : Integer.valueOf((int) Spell.between(last, basis.asOf()) - away);
        var gap = Spell.median(Spell.gaps(spells));
        if (spells.size() < SPELLS || gap == null || days == null || isElsewhere(basis)) {
            return new Drift(
                    Word.NOT_NOTED, days, away, null, last, unsaid(basis, last, recent.size()), Basis.ids(recent));
        }
        double usual = Math.max(LEAST_GAP, gap);
        var word = word(days / usual);
        var reason = Reason.of(
                "drift." + word.word(), last, days, Math.round(usual), away > 0 ? Reason.of("drift.away", away) : "");
        return new Drift(word, days, away, usual, last, reason, Basis.ids(recent));
    }

    private static Word word(double ratio) {
        if (ratio < QUIET) return Word.IN_TOUCH;
        return ratio <= DRIFTING ? Word.QUIET : Word.DRIFTING;
    }

    private static boolean isElsewhere(Basis basis) {
        return basis.timeline().client().talksElsewhere();
    }

    /** The days after the last talk on which either side was away. */
    private static int away(Basis basis, LocalDate last) {
        var leave = basis.timeline().lines().of(BoundaryKind.LEAVE).toList();
        return leave.isEmpty()
                ? 0
                : (int) Stream.iterate(last.plusDays(1), day -> !day.isAfter(basis.asOf()), day -> day.plusDays(1))
                        .filter(day -> leave.stream().anyMatch(away -> away.isOn(day)))
                        .count();
    }

    private static Reason unsaid(Basis basis, @Nullable LocalDate last, int talks) {
        if (last == null) return Reason.of("drift.never");
        long weeks = Spell.between(last, basis.asOf()) / 7;
        return isElsewhere(basis) ? Reason.of("drift.elsewhere", weeks) : Reason.of("drift.not-noted", weeks, talks);
    }
}
