package amity.hours;

import amity.boundary.Action;
import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.practice.Practice;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the guard before hours are promised by hand, as a season does before it decides. */
@Component
class Promising {
    private final Guard guard;
    private final Clock clock;

    Promising(Guard guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    Pass pass(Practice practice, Vouchers.Promise promise, @Nullable String anyway) {
        var hours = new Action.Hours(promise.client(), promise.person(), promise.quarters(), clock.instant());
        return guard.pass(practice, hours, anyway);
    }
}
