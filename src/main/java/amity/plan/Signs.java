package amity.plan;

import amity.moment.Months;
import amity.reading.Course;
import amity.reading.Silence;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The signs for and against more than a card as they stand for one entrant, and what they come to. */
public final class Signs {
    private static final double MOST_MONTHS = 0.75;
    private static final int LEAST_MONTHS = 3;
    private static final int LEAST_DAYS = 3;
    private static final int YEAR_DAYS = 365;
    private static final int ONE_WAY = 3;
    private static final int A_QUARTER = 2;
    private final Entrant entrant;
    private final Course course;
    private final SeasonSettings.Eligible rules;

    public record Weighed(Sign sign, boolean holds, int points, Phrase says) {
        /** What would have to become true for it to be otherwise. */
        public Phrase changing() {
            return holds ? Phrase.of("sign." + sign.word() + ".else", (long) Math.abs(points)) : says;
        }
    }

    public Signs(Entrant entrant, SeasonSettings.Eligible rules) {
        this.entrant = entrant;
        this.course = entrant.work().course();
        this.rules = rules;
    }

    /** All of them, those that hold and those that do not, in their order. */
    public List<Weighed> all() {
        return Arrays.stream(Sign.values()).map(this::weighed).toList();
    }

    public int sum() {
        return held().mapToInt(rules::points).sum();
    }

    public int missing() {
        return Math.max(0, rules.enough() - sum());
    }

    public boolean isEnough() {
        return missing() == 0;
    }

    /** Whether it hangs on what she would say of the silence: paused, ended or just quiet. */
    public boolean hangOnSilence() {
        return new Eligibility(entrant, rules).hangsOnSilence();
    }

    Stream<Sign> held() {
        return Arrays.stream(Sign.values()).filter(this::holds);
    }

    /** Each sign that alone would make it enough: one for, if it came to hold; one against, if it ceased. */
    public List<Weighed> changing() {
        return isEnough()
                ? List.of()
                : all().stream()
                        .filter(one ->
                                one.holds() == one.sign().isAgainst() && Math.abs(gained(one.sign())) >= missing())
                        .toList();
    }

    /** Being missed most takes the place of being missed some. */
    private int gained(Sign sign) {
        int points = rules.points(sign);
        return sign == Sign.MISSED_MOST && holds(Sign.MISSED_SOME) ? points - rules.points(Sign.MISSED_SOME) : points;
    }

    /** The sign without which it would be enough, the weightiest first. */
    Optional<Sign> inTheWay() {
        return held().filter(Sign::isAgainst)
                .filter(sign -> sum() - rules.points(sign) >= rules.enough())
                .min(Comparator.comparingInt(rules::points));
    }

    boolean holds(Sign sign) {
        return switch (sign) {
            case MANY_JOBS -> course.jobs() >= rules.manyJobs();
            case KNOWN_PERSONALLY -> entrant.bond().knownPersonally();
            case EVERY_MONTH ->
                course.age() >= YEAR_DAYS && course.active() >= MOST_MONTHS * Months.YEAR && isCurrent();
            case IN_ITS_SEASON -> isInItsSeason() && !course.is(Silence.Word.ENDED);
            case MISSED_MOST -> entrant.bond().stake() == Entrant.Stake.HIGH;
            case MISSED_SOME -> entrant.bond().stake() == Entrant.Stake.MIDDLING;
            case ONE_SIDED ->
                entrant.bond().given() >= ONE_WAY && entrant.bond().received() == 0;
            case FADING -> isFading() && !course.is(Silence.Word.ENDED);
            case SILENT -> !isCurrent() && !isInItsSeason() && !course.is(Silence.Word.ENDED);
            case ENDED -> course.is(Silence.Word.ENDED);
        };
    }

    /** Silent no longer than is usual with them, or paused. */
    private boolean isCurrent() {
        return course.is(Silence.Word.PAUSED) || course.quiet() <= rules.longestSilence(course.usualGap());
    }

    private boolean isInItsSeason() {
        return !isMonthly()
                && course.age() > rules.seasonDays()
                && course.days() >= LEAST_DAYS
                && course.hasWorkedWithin(Months.YEAR)
                && (course.inRhythm() || course.everyYear())
                && 100 * course.quiet() <= (long) rules.longestPercent() * course.longestGap();
    }

    private boolean isMonthly() {
        return course.active() >= MOST_MONTHS * course.months() && course.active() >= LEAST_MONTHS && isCurrent();
    }

    /** The work goes on, but is no more than half of what it was. */
    private boolean isFading() {
        return isCurrent()
                && !course.is(Silence.Word.PAUSED)
                && !isInItsSeason()
                && course.before() >= A_QUARTER
                && course.lately() <= course.before() / 2;
    }

    private Weighed weighed(Sign sign) {
        boolean holds = holds(sign);
        int points = rules.points(sign);
        var says =
                Phrase.of("sign." + sign.word() + (holds ? "" : ".not"), (long) points, figure(sign), compared(sign));
        return new Weighed(sign, holds, points, says);
    }

    /** The number in the sign's sentence. */
    private long figure(Sign sign) {
        return switch (sign) {
            case MANY_JOBS -> course.jobs();
            case EVERY_MONTH -> course.active();
            case ONE_SIDED -> entrant.bond().given();
            case FADING -> course.lately();
            case SILENT -> course.quiet();
            default -> 0;
        };
    }

    /** The number it is compared with. */
    private long compared(Sign sign) {
        return switch (sign) {
            case MANY_JOBS -> rules.manyJobs();
            case EVERY_MONTH -> (long) (MOST_MONTHS * Months.YEAR);
            case FADING -> Math.round(course.before());
            case SILENT -> Math.round(rules.longestSilence(course.usualGap()));
            default -> 0;
        };
    }
}
