package amity.boundary;

import amity.client.Client;
import amity.client.Person;
import amity.moment.Clearance;
import amity.moment.Note;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The guard’s leave for one action with one client: whatever touches a client takes one, and only the guard gives it. */
@NamedInterface("shared")
public final class Pass implements Clearance {
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

    public Person.@Nullable Id person() {
        return action.person();
    }

    /** The action, where it is one of this sort: a pass for another is no leave. */
    public <A extends Action> A action(Class<A> sort) {
        if (!sort.isInstance(action)) throw new IllegalArgumentException("leave for something else: " + action);
        return sort.cast(action);
    }

    @Override
    public boolean covers(Note note) {
        return note.client().equals(action.client())
                && action.leaves().contains(note.nature().kind());
    }
}
