package amity.circle;

import amity.boundary.Boundaries;
import amity.boundary.Guard;
import amity.client.Acquaintances;
import amity.client.Client;
import amity.practice.Practice;
import org.springframework.stereotype.Component;

/** A client of whom nothing is kept goes; a line that was drawn, or a reason that was given, is something kept. */
@Component
class Leaving {
    private final Acquaintances acquaintances;
    private final Boundaries boundaries;
    private final Guard guard;

    Leaving(Acquaintances acquaintances, Boundaries boundaries, Guard guard) {
        this.acquaintances = acquaintances;
        this.boundaries = boundaries;
        this.guard = guard;
    }

    boolean leaves(Practice practice, Client.Id client) {
        var drawn = boundaries.all(practice).stream().anyMatch(boundary -> client.equals(boundary.client()));
        return !drawn && guard.passed(practice, client).isEmpty() && acquaintances.forget(practice.id(), client);
    }
}
