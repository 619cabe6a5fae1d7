package amity.reading;

import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.review.Answer;
import amity.review.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change of kind that time alone made: what it was when anything last happened, and the moment that grew old since. */
record KindBefore(RelationshipKind.Word before, MomentSummary moment) {

    static @Nullable KindBefore of(Basis basis, RelationshipKind.Word now) {
        var counted = WeightedMoment.of(basis);
        var last = lastEvent(basis, counted);
        if (last == null || !last.isBefore(basis.asOf()) || counted.isEmpty()) return null;
        var then = Basis.of(basis.timeline(), basis.picture(), last);
        var before = RelationshipKind.word(then, counted, Mutuality.of(then, counted));
        if (before == now || before == RelationshipKind.Word.TOO_SOON) return null;
        return new KindBefore(before, grownOld(then.months(), basis.months(), counted));
    }

    /** Names the moment by its kind and day. */
    Reason named() {
        return Reason.of(
                "aged." + moment.direction().word() + "." + moment.kind().word(), moment.day());
    }

    private static @Nullable LocalDate lastEvent(Basis basis, List<WeightedMoment> counted) {
        var answered = basis.timeline().answers().stream()
                .filter(answer -> answer.question() == Question.CAME_BACK)
                .map(Answer::on);
        return Stream.concat(counted.stream().map(one -> one.moment().day()), answered)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The moment that last passed out of the year, else of the two years; else the oldest that still counts. */
    private static MomentSummary grownOld(Months then, Months now, List<WeightedMoment> counted) {
        return Stream.of(Months.YEAR, Months.TWO_YEARS)
                .flatMap(months -> counted.stream()
                        .map(WeightedMoment::moment)
                        .filter(moment -> then.isInLast(months, moment.day()) && !now.isInLast(months, moment.day()))
                        .max(Comparator.comparing(MomentSummary::day).thenComparing(MomentSummary::id))
                        .stream())
                .findFirst()
                .orElseGet(() -> counted.getFirst().moment());
    }
}
