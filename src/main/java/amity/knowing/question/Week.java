package amity.knowing.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The few questions of one week, never two to one person: what was asked already counts, then come those before a talk
 * this week, then those of whom no talk is in the calendar.
 *
 * @param questions those still without an answer, in their order
 * @param answered how many were answered already
 * @param askedToday whether one was asked or answered today: another can wait
 */
public record Week(List<SeasonQuestion> questions, int answered, boolean askedToday) {
    private static final int MOST = 3;
    /** One by Tuesday, the next by Thursday, the last after. */
    private static final int DAYS_EACH = 2;

    public Week {
        questions = List.copyOf(questions);
    }

    static Week of(Collection<SeasonQuestion> open, Collection<QuestionState> became, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var answered =
                became.stream().filter(one -> one.isAnsweredSince(monday)).toList();
        var asked = new HashSet<UUID>();
        answered.forEach(one -> asked.add(one.subject()));
        var few = new ArrayList<SeasonQuestion>();
        open.stream()
                .sorted(Comparator.comparing(question -> turn(question, monday)))
                .forEach(question -> {
                    boolean known =
                            asked.contains(question.client().id().value()) || asked.contains(question.subject());
                    if (!known && answered.size() + few.size() < MOST) {
                        asked.add(question.subject());
                        few.add(question);
                    }
                });
        return new Week(few, answered.size(), became.stream().anyMatch(one -> one.isOf(today)));
    }

    /** What was asked this week, before a talk this week, without any talk, before a later one; what waits for its answer longer comes last. */
    private static int turn(SeasonQuestion question, LocalDate monday) {
        var asked = question.asked();
        if (asked != null) return asked.isBefore(monday) ? 4 : 0;
        var talk = question.talk();
        if (talk == null) return 2;
        return talk.isBefore(monday.plusWeeks(1)) ? 1 : 3;
    }

    /** The one whose turn it is on a day of the week: one at a time, and none that can wait for a talk. */
    public Optional<SeasonQuestion> turn(LocalDate today) {
        int turn = Math.min((today.getDayOfWeek().getValue() - 1) / DAYS_EACH, MOST - 1) - answered;
        if (askedToday || turn < 0 || turn >= questions.size()) return Optional.empty();
        return Optional.of(questions.get(turn)).filter(one -> one.asked() == null && one.talk() == null);
    }
}
