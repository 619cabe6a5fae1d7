package amity.demo;

import amity.practice.Practice;
import amity.shell.MovableClock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The story from its first day to the morning it ends on. */
@Component
record DemoStory(Cast cast, Chronicle chronicle, Gatherings gatherings, ComingWeeks ahead, MovableClock clock) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    void play(Practice practice, Script script) {
        var roles = Role.all(script);
        var entered = cast.enter(practice, roles);
        chronicle.play(practice, entered, roles, script);
        gatherings.keep(practice, script);
        clock.moveTo(script.friday().atTime(MORNING).atZone(practice.zone()).toInstant());
        cast.describe(practice, entered, roles, script);
        ahead.lay(practice, entered, script.friday());
    }
}
