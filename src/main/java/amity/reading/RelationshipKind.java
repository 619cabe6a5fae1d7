package amity.reading;

import amity.moment.Moment;
import amity.moment.Months;
import amity.review.Question;
import amity.review.RelationshipAim;
import amity.shell.Keyword;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the relationship is, read from what both sides give, and what the user wants it to be.
 *
 * @param before what it was when anything last happened, where since then it changed by time alone
 * @param grewOld the moment that grew old, where it changed by time alone
 */
public record RelationshipKind(
        Word actual,
        @Nullable RelationshipAim wanted,
        boolean thankYouDue,
        @Nullable Word before,
        Moment.@Nullable Id grewOld,
        Reason reason,
        List<Moment.Id> moments) {
    private static final int TOO_SOON_DAYS = 90;
    private static final double THANK_YOU = -0.5;

    public enum Word implements Keyword {
        TOO_SOON,
        WORK_ONLY,
        TRANSACTIONAL,
        FRIENDLY,
        ONE_SIDED,
        PARTNERSHIP
    }

    /** Give and get are counted where the user wants a partnership or has not decided. */
    public boolean countsShow() {
        return wanted == null || wanted == RelationshipAim.PARTNERSHIP || wanted == RelationshipAim.UNDECIDED;
    }

    /** Less comes back than the user wants; it is never so where it is too soon to say, or where she wants it transactional. */
    public boolean isOtherThanWanted() {
        return wanted != null
                && actual != Word.TOO_SOON
                && switch (wanted) {
                    case PARTNERSHIP -> actual != Word.PARTNERSHIP;
                    case FRIENDLY -> actual != Word.PARTNERSHIP && actual != Word.FRIENDLY;
                    case TRANSACTIONAL, UNDECIDED -> false;
                };
    }

    /** They give so much more than we do that a thank-you is due. */
    public static boolean isThankYouDue(Word actual, @Nullable Double balance) {
        return actual == Word.PARTNERSHIP && balance != null && balance <= THANK_YOU;
    }

    /**
     * How it is called on every page: what has no work is not called work, and whoever is wanted transactional is called so as long
     * as that is true of what comes back.
     *
     * @param worked whether there ever was paid work
     */
    public static String called(Word actual, @Nullable RelationshipAim wanted, boolean worked) {
        if (actual == Word.TOO_SOON || actual == Word.FRIENDLY || actual == Word.PARTNERSHIP) return actual.word();
        if (!worked) {
            return actual == Word.ONE_SIDED && wanted != RelationshipAim.TRANSACTIONAL ? actual.word() : "no-work";
        }
        return wanted == RelationshipAim.TRANSACTIONAL ? Word.TRANSACTIONAL.word() : actual.word();
    }

    static RelationshipKind of(Basis basis, Mutuality mutuality) {
        var actual = word(basis, WeightedMoment.of(basis), mutuality);
        var answer = basis.answer(Question.WANTED);
        var balance = mutuality.balance();
        boolean thankYou = isThankYouDue(actual, balance);
        var wanted = answer == null ? null : Keyword.of(RelationshipAim.class, answer.word());
        var aged = KindBefore.of(basis, actual);
        return new RelationshipKind(
                actual,
                wanted,
                thankYou,
                aged == null ? null : aged.before(),
                aged == null ? null : aged.moment().id(),
                reason(basis, actual, wanted, thankYou, mutuality, aged),
                mutuality.moments());
    }

    /** The kind of relationship by the rules, the first that holds. */
    static Word word(Basis basis, List<WeightedMoment> counted, Mutuality mutuality) {
        var settings = basis.settings();
        double balance = mutuality.balance() == null ? 0 : mutuality.balance();
        if (isTooSoon(basis)) return Word.TOO_SOON;
        if (mutuality.receivedCount() >= settings.partnershipReceived()
                && mutuality.ways().size() >= settings.partnershipWays()
                && balance < settings.partnershipBalance()) {
            return Word.PARTNERSHIP;
        }
        if (balance >= settings.oneSidedBalance() && givenInTwoYears(basis, counted) >= settings.oneSidedGiven()) {
            return Word.ONE_SIDED;
        }
        if (basis.answer(Question.CAME_BACK) == null
                && basis.moments().stream().noneMatch(moment -> moment.kind().isWay())) {
            return Word.WORK_ONLY;
        }
        if (mutuality.receivedCount() == 0 || mutuality.given() + mutuality.received() < settings.little()) {
            return Word.TRANSACTIONAL;
        }
        return Word.FRIENDLY;
    }

    /** The reason by two years, where the last twelve months do not show it. */
    private static Reason longer(Basis basis) {
        var counted = WeightedMoment.of(basis).stream()
                .filter(one ->
                        basis.months().isInLast(Months.TWO_YEARS, one.moment().day()))
                .toList();
        long given = counted.stream().filter(WeightedMoment::isGiven).count();
        return Reason.of("kind.one-sided.longer", given, counted.size() - given);
    }

    private static boolean isTooSoon(Basis basis) {
        var moments = basis.moments();
        var began = basis.began(moments.isEmpty() ? null : moments.getFirst().day());
        return began == null || began.isAfter(basis.asOf().minusDays(TOO_SOON_DAYS));
    }

    private static long givenInTwoYears(Basis basis, List<WeightedMoment> counted) {
        return counted.stream()
                .filter(one -> one.isGiven()
                        && basis.months()
                                .isInLast(Months.TWO_YEARS, one.moment().day()))
                .count();
    }

    private static Reason reason(
            Basis basis,
            Word actual,
            @Nullable RelationshipAim wanted,
            boolean thankYou,
            Mutuality mutuality,
            @Nullable KindBefore aged) {
        boolean worked = !PaidWork.of(basis).days().isEmpty();
        if (wanted == RelationshipAim.TRANSACTIONAL || wanted == RelationshipAim.FRIENDLY) {
            return Reason.of("kind.quiet." + called(actual, wanted, worked));
        }
        var said = actual == Word.ONE_SIDED && mutuality.givenCount() <= mutuality.receivedCount()
                ? longer(basis)
                : Reason.of(
                        thankYou ? "kind.thank-you" : "kind." + called(actual, wanted, worked),
                        mutuality.givenCount(),
                        mutuality.receivedCount(),
                        mutuality.ways().size());
        return aged == null ? said : Reason.of("kind.aged", said, aged.named());
    }
}
