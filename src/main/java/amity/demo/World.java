package amity.demo;

import amity.practice.Practice;
import amity.shell.MovableClock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The story from its first day to the morning it ends on. */
@Component
class World {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private final Cast cast;
    private final Chronicle chronicle;
    private final Plans plans;
    private final Gifts gifts;
    private final MovableClock clock;

    World(Cast cast, Chronicle chronicle, Plans plans, Gifts gifts, MovableClock clock) {
        this.cast = cast;
        this.chronicle = chronicle;
        this.plans = plans;
        this.gifts = gifts;
        this.clock = clock;
    }

    void play(Practice practice, Script script) {
        var roles = Role.all(script);
        var entered = cast.enter(practice, roles);
        chronicle.play(practice, entered, roles, script);
        clock.moveTo(script.friday().atTime(MORNING).atZone(practice.zone()).toInstant());
        cast.describe(practice, entered, roles, script);
        plans.make(practice, entered, script.friday());
        gifts.plan(practice, entered);
    }
}
