package amity.season.voucher;

import amity.boundary.Action;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Verdict;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the guard before hours are promised by hand, as a season does before it decides. */
@Component
class Promising {
    private final Guard guard;
    private final Clients clients;
    private final Words words;
    private final Clock clock;

    Promising(Guard guard, Clients clients, Words words, Clock clock) {
        this.guard = guard;
        this.clients = clients;
        this.words = words;
        this.clock = clock;
    }

    void refuseBlocked(Practice practice, Vouchers.Promise promise) {
        var client = clients.get(practice.id(), promise.client());
        verdict(practice, promise).blocking().findFirst().ifPresent(concern -> {
            throw new Refused(words.say("season.refused.blocked", client.name(), concern.why()));
        });
    }

    /** What it warns of without forbidding. */
    List<Concern> warnings(Practice practice, Vouchers.Promise promise) {
        return verdict(practice, promise).concerns();
    }

    private Verdict verdict(Practice practice, Vouchers.Promise promise) {
        return guard.judge(
                practice, new Action.Hours(promise.client(), promise.person(), promise.quarters(), clock.instant()));
    }
}
