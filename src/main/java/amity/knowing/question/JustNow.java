package amity.knowing.question;

import amity.boundary.Guard;
import amity.boundary.Pass;
import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The instant at which a question is brought up: its day, and whether the guard lets it be. */
@Component
class JustNow {
    private final Guard guard;
    private final Clock clock;

    JustNow(Guard guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    LocalDate today(Practice practice) {
        return practice.today(clock);
    }

    Pass pass(Practice practice, SeasonQuestion question, @Nullable String anyway) {
        return guard.pass(practice, question.action(clock.instant()), anyway);
    }
}
