package amity.boundary;

import amity.client.Client;
import org.springframework.modulith.NamedInterface;

/** The guard’s leave for one action and no other: whatever touches a client asks for it, and only the guard gives it. */
@NamedInterface("shared")
public final class Pass {
    private final Action action;

    Pass(Action action) {
        this.action = action;
    }

    public Action action() {
        return action;
    }

    public Client.Id client() {
        return action.client();
    }
}
