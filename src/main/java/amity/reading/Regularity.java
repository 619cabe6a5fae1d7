package amity.reading;

import amity.moment.Moment;
import amity.moment.Months;
import amity.shell.Keyword;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How steadily paid work comes.
 *
 * @param activeMonths months with paid work, of the last twelve
 * @param usualGapDays from one piece of work to the next, as a rule
 * @param firstWork the day of the first paid work
 * @param lastWork the day of the latest paid work
 * @param workDays how many days of paid work there were, ever
 * @param byMonths whether there was work in at least three of four months, which makes it regular without looking at spells
 */
public record Regularity(
        Word word,
        int activeMonths,
        @Nullable Double usualGapDays,
        @Nullable LocalDate firstWork,
        @Nullable LocalDate lastWork,
        int workDays,
        boolean byMonths,
        Reason reason,
        List<Moment.Id> moments) {
    static final int NEW_DAYS = 90;
    private static final int ONE_OFF = 2;
    private static final int STEADY_MONTHS = 8;
    private static final int SPELLS = 4;
    private static final double LATE = 1.5;

    public enum Word implements Keyword {
        NONE,
        NEW,
        ONE_OFF,
        OCCASIONAL,
        REGULAR
    }

    static Regularity of(Basis basis, PaidWork work) {
        var usual = usual(work);
        int since =
                work.first() == null ? 0 : Math.min(Months.YEAR, basis.months().of(work.first()));
        boolean byMonths = since >= 3 && 4 * work.active() >= 3 * since;
        var word = word(basis, work, byMonths, usual);
        return new Regularity(
                word,
                work.active(),
                usual,
                work.first(),
                work.days().isEmpty() ? null : work.days().getLast(),
                work.days().size(),
                byMonths,
                reason(word, work, since, byMonths, usual),
                Basis.ids(work.moments().stream()
                        .filter(moment -> basis.months().isInLast(Months.YEAR, moment.day()))
                        .toList()));
    }

    private static Word word(Basis basis, PaidWork work, boolean byMonths, @Nullable Double usual) {
        if (work.days().isEmpty()) return Word.NONE;
        if (basis.months().isInLastDays(NEW_DAYS, basis.began(work.first()))) return Word.NEW;
        if (work.projects().size() <= ONE_OFF && work.activeMonths().size() <= ONE_OFF) return Word.ONE_OFF;
        return byMonths || isBySpells(basis, work, usual) ? Word.REGULAR : Word.OCCASIONAL;
    }

    private static @Nullable Double usual(PaidWork work) {
        var days = work.days().stream().map(day -> new Spell(day, day)).toList();
        var median = Spell.median(Spell.gaps(work.active() >= STEADY_MONTHS ? days : work.spells()));
        return median == null ? null : Double.valueOf(Math.max(1, median));
    }

    private static boolean isBySpells(Basis basis, PaidWork work, @Nullable Double usual) {
        var gaps = Spell.gaps(work.spells());
        return usual != null
                && work.spells().size() >= SPELLS
                && Spell.between(work.days().getLast(), basis.asOf()) <= LATE * usual
                && gaps.subList(gaps.size() - (SPELLS - 1), gaps.size()).stream()
                        .allMatch(gap -> gap <= LATE * usual);
    }

    private static Reason reason(Word word, PaidWork work, int since, boolean byMonths, @Nullable Double usual) {
        return switch (word) {
            case NONE -> Reason.of("regularity.none");
            case NEW -> Reason.of("regularity.new", work.days().getFirst());
            case ONE_OFF -> Reason.of("regularity.one-off", work.projects().size());
            case OCCASIONAL ->
                work.active() == 0
                        ? Reason.of("regularity.past", work.days().getLast())
                        : Reason.of("regularity.occasional", work.active(), since);
            case REGULAR ->
                work.active() == since
                        ? Reason.of("regularity.every-month", since)
                        : byMonths
                                ? Reason.of("regularity.months", work.active(), since)
                                : Reason.of("regularity.spells", Math.round(usual == null ? 0 : usual));
        };
    }
}
