package amity.demo;

import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.circle.Function;
import amity.circle.Functions;
import amity.client.Someone;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.MovableClock;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom Hannah met this year, and where she is asked to. */
@Component
record Gatherings(Encounters encounters, Functions functions, Directory directory, MovableClock clock) {
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    void keep(Practice practice, Script script) {
        Script.lines("met").forEach(line -> meet(practice, line, script));
        Script.lines("functions").forEach(line -> hear(practice, line, script));
    }

    private void meet(Practice practice, List<String> line, Script script) {
        clock.moveTo(
                script.day(line.get(3)).atTime(EVENING).atZone(practice.zone()).toInstant());
        encounters.keep(
                practice,
                new Encounter.Said(
                        line.get(0),
                        someone(practice, line.get(1)),
                        line.get(2),
                        script.day(line.get(3)),
                        line.get(4),
                        line.get(5).equals("va")));
    }

    private void hear(Practice practice, List<String> line, Script script) {
        clock.moveTo(
                script.day(line.get(7)).atTime(EVENING).atZone(practice.zone()).toInstant());
        var function = functions.keep(
                practice,
                new Function.Said(
                        line.get(0),
                        script.day(line.get(1)),
                        LocalTime.parse(line.get(2)),
                        line.get(3),
                        someone(practice, line.get(4)),
                        line.get(4),
                        false,
                        Strand.BUSINESS,
                        directory.allKnown(practice.id(), line.get(6)),
                        directory.allKnown(practice.id(), line.get(5))));
        if (line.get(8).equals("going")) {
            functions.answer(practice, function.id(), Function.Answer.GOING, "");
        }
    }

    private @Nullable Someone someone(Practice practice, String name) {
        return name.isEmpty() ? null : directory.known(practice.id(), name);
    }
}
