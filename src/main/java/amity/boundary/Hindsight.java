package amity.boundary;

import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Leave for what has been said or sent already: where only the day speaks against it, which day it was is asked before why. */
@Component
@NamedInterface("shared")
public class Hindsight {
    private final Guard guard;
    private final Words words;
    private final Clock clock;

    Hindsight(Guard guard, Words words, Clock clock) {
        this.guard = guard;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Leave for all of these, or none.
     *
     * @param on the day it was; null where she has not said
     * @throws GuardRefusal that asks for the day where she has not said it and another would do
     */
    public List<Pass> pass(
            Practice practice, List<? extends Action> actions, @Nullable LocalDate on, @Nullable String anyway) {
        var today = practice.today(clock);
        if (on != null && on.isAfter(today)) throw new Refusal(words.say("guard.wrong.day"));
        if (on != null && on.isBefore(today)) {
            return guard.pass(
                    practice,
                    actions.stream()
                            .map(action -> action.at(at(practice, action, on)))
                            .toList(),
                    anyway);
        }
        try {
            return guard.pass(practice, actions, anyway);
        } catch (GuardRefusal held) {
            throw on == null && (anyway == null || anyway.isBlank()) && isOfTime(held) ? held.askingTheDay() : held;
        }
    }

    /** When it was on a day gone by: at a time of it that was good, where there was one, for nobody notes the hour. */
    public Instant at(Practice practice, Action action, LocalDate day) {
        var morning = day.atStartOfDay(practice.zone()).toInstant();
        var best = guard.judge(practice, action.at(morning)).best();
        return best != null
                        && best.atZoneSameInstant(practice.zone()).toLocalDate().equals(day)
                ? best.toInstant()
                : day.atTime(LocalTime.NOON).atZone(practice.zone()).toInstant();
    }

    private static boolean isOfTime(GuardRefusal held) {
        return held.back().stream()
                .flatMap(one -> one.verdict().concerns().stream())
                .map(concern -> BoundaryKind.ofRule(concern.rule()))
                .allMatch(kind ->
                        kind.filter(one -> one.is(BoundaryKind.Trait.OF_TIME)).isPresent());
    }
}
