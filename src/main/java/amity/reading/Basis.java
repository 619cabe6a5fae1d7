package amity.reading;

import amity.moment.Moment;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.moment.Tally;
import amity.review.Answer;
import amity.review.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What every figure is read from: what had happened by the day, and the picture of the practice. */
record Basis(Timeline timeline, PracticePicture picture, Months months) {
    static Basis of(Timeline timeline, PracticePicture picture, LocalDate asOf) {
        return new Basis(timeline.until(asOf), picture, new Months(asOf));
    }

    LocalDate asOf() {
        return months.asOf();
    }

    ReadingSettings settings() {
        return picture.settings();
    }

    List<MomentSummary> moments() {
        return timeline.moments();
    }

    List<MomentSummary> moments(Predicate<MomentSummary> which) {
        return timeline.moments().stream().filter(which).toList();
    }

    List<MomentSummary> lastYear() {
        return moments(moment -> months.isInLast(Months.YEAR, moment.day()));
    }

    @Nullable
    Answer answer(Question question) {
        return Answer.latest(timeline.answers(), question, asOf());
    }

    boolean hasAnswered(Question question, String word) {
        var answer = answer(question);
        return answer != null && answer.word().equals(word);
    }

    Earnings earnings() {
        return Earnings.of(Tally.of(timeline.client().id(), moments(), asOf()), picture.rates(), asOf());
    }

    /** The day the relationship began: the first of these, or the "with us since" the user set, whichever is earlier. */
    @Nullable
    LocalDate began(@Nullable LocalDate first) {
        var since = timeline.client().tenure().since();
        if (first == null || since == null) return first == null ? since : first;
        return since.isBefore(first) ? since : first;
    }

    static List<Moment.Id> ids(List<MomentSummary> moments) {
        return moments.stream().map(MomentSummary::id).toList();
    }
}
