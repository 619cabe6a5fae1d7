package amity.boundary;

import org.springframework.modulith.NamedInterface;

/** No friend requests, no following. */
@NamedInterface("shared")
public record SocialMedia() implements Terms {
    @Override
    public Kind kind() {
        return Kind.SOCIAL;
    }

    @Override
    public boolean concerns(Action action) {
        return action instanceof Action.Friending;
    }
}
