package amity.desk;

import static java.util.Objects.requireNonNull;

import amity.boundary.Action;
import amity.boundary.Boundaries;
import amity.boundary.Concern;
import amity.boundary.Guard;
import amity.boundary.Lines;
import amity.client.Client;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a call is welcome at the moment of a look, and when it would be. */
@Component
class Calls {
    private final Guard guard;
    private final Boundaries boundaries;

    Calls(Guard guard, Boundaries boundaries) {
        this.guard = guard;
        this.boundaries = boundaries;
    }

    Lines lines(Look look, Client.Id client) {
        return requireNonNull(
                boundaries.lines(look.practice(), List.of(client), look.today()).get(client));
    }

    List<Concern> concerns(Look look, Client.Id client) {
        return guard.judge(look.practice(), new Action.Call(client, null, "", look.now()))
                .concerns();
    }
}
