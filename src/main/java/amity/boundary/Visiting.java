package amity.boundary;

import org.springframework.modulith.NamedInterface;

/**
 * Nobody calls in at the other’s place.
 *
 * @param invitations nor is anybody asked to
 */
@NamedInterface("shared")
public record Visiting(boolean invitations) implements Terms {
    @Override
    public Kind kind() {
        return Kind.VISITING;
    }

    @Override
    public boolean concerns(Action action) {
        return action instanceof Action.Visit || invitations && action instanceof Action.Invitation;
    }
}
