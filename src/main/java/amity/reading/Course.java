package amity.reading;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.moment.Tally;
import amity.review.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The course the paid work has taken until a day: how much of it there was, how often, and whether it goes on.
 *
 * @param jobs how often they came with something to do
 * @param days how many days of paid work there were, ever
 * @param months how many months there have been since the first of them, of the last twelve
 * @param active in how many of those there was paid work
 * @param usualGap the usual gap between days of paid work, where there are two
 * @param longestGap the longest of them
 * @param inRhythm whether it comes in spells that keep their distance, the present one included
 * @param everyYear whether there was paid work in each of the last three years
 * @param lately how many days of paid work there were in the last three months
 * @param before how many there were, on average, in a quarter of the nine months before
 * @param silence what is known of its having stopped or grown less
 */
public record Course(
        LocalDate asOf,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int jobs,
        int days,
        int months,
        int active,
        @Nullable Double usualGap,
        long longestGap,
        boolean inRhythm,
        boolean everyYear,
        int lately,
        double before,
        @Nullable Silence silence) {
    private static final int QUARTER = 3;
    private static final int RHYTHM = 3;
    private static final double LATE = 1.5;

    static Course of(Basis basis, PaidWork work) {
        var days = work.days();
        var asOf = basis.asOf();
        var months = basis.months();
        var first = work.first();
        var last = days.isEmpty() ? null : days.getLast();
        int since = first == null ? 0 : Math.min(Months.YEAR, months.of(first));
        var gaps = Spell.gaps(days.stream().map(day -> new Spell(day, day)).toList());
        var usual = Spell.median(gaps);
        return new Course(
                asOf,
                first,
                last,
                jobs(basis, work),
                days.size(),
                since,
                work.active(),
                usual == null ? null : Double.valueOf(Math.max(1, usual)),
                gaps.stream().mapToLong(Long::longValue).max().orElse(0),
                isInRhythm(work, asOf),
                IntStream.of(0, Months.YEAR, Months.TWO_YEARS)
                        .allMatch(ago -> between(days, months, ago, ago + Months.YEAR) > 0),
                between(days, months, 0, QUARTER),
                IntStream.of(QUARTER, 2 * QUARTER, 3 * QUARTER)
                        .filter(ago -> since >= ago + QUARTER)
                        .map(ago -> between(days, months, ago, ago + QUARTER))
                        .average()
                        .orElse(0),
                Silence.of(basis.timeline(), last, asOf));
    }

    public static Course none(LocalDate asOf) {
        return new Course(asOf, null, null, 0, 0, 0, 0, null, 0, false, false, 0, 0, null);
    }

    /** The same, if this were known of why the work stopped. */
    public Course with(@Nullable Silence other) {
        return new Course(
                asOf,
                first,
                last,
                jobs,
                days,
                months,
                active,
                usualGap,
                longestGap,
                inRhythm,
                everyYear,
                lately,
                before,
                other);
    }

    /** The largest of three counts, since books are kept in different ways: invoices, the months of each project, spells. */
    private static int jobs(Basis basis, PaidWork work) {
        int invoices = basis.moments(moment -> moment.kind() == Kind.INVOICE).size();
        int ofProjects = work.projects().stream()
                .mapToInt(project -> months(basis, project))
                .sum();
        return Math.max(Math.max(invoices, ofProjects), work.spells().size());
    }

    private static int months(Basis basis, List<MomentSummary> project) {
        return (int) project.stream()
                .map(MomentSummary::day)
                .mapToInt(basis.months()::of)
                .distinct()
                .count();
    }

    private static boolean isInRhythm(PaidWork work, LocalDate asOf) {
        var gaps = Spell.gaps(work.spells());
        var usual = Spell.median(gaps);
        return usual != null
                && work.spells().size() >= RHYTHM
                && Spell.between(work.days().getLast(), asOf) <= LATE * usual
                && gaps.subList(Math.max(0, gaps.size() - RHYTHM), gaps.size()).stream()
                        .allMatch(gap -> gap <= LATE * usual);
    }

    /** How many days lie after the one so many months ago, up to the other. */
    private static int between(List<LocalDate> days, Months months, int to, int from) {
        return (int) days.stream()
                .filter(day -> day.isAfter(months.start(from)) && !day.isAfter(months.start(to)))
                .count();
    }

    /** Days since the first paid work; -1 where there was none. */
    public long age() {
        return first == null ? -1 : Spell.between(first, asOf);
    }

    /** Days since the last paid work. */
    public long quiet() {
        return last == null ? 0 : Spell.between(last, asOf);
    }

    public boolean hasWorkedWithin(int months) {
        return last != null && new Months(asOf).isInLast(months, last);
    }

    public boolean is(Silence.Word word) {
        return silence != null && silence.word() == word;
    }

    /** The status that follows the work, and what she said of its end. */
    public Client.Status status() {
        return status(last, asOf, is(Silence.Word.ENDED));
    }

    /** The same of a client whose paid moments were only added up. */
    static Client.Status status(Client client, Tally.@Nullable Span worked, List<Answer> answers, LocalDate asOf) {
        var last = worked == null ? null : worked.last();
        var silence = Silence.of(client, answers, last, asOf);
        return status(last, asOf, silence != null && silence.word() == Silence.Word.ENDED);
    }

    /** As it follows the work, and resting from the day it has ended. */
    private static Client.Status status(@Nullable LocalDate last, LocalDate asOf, boolean ended) {
        return ended && last != null ? Client.Status.RESTING : Client.Status.after(last, asOf);
    }
}
