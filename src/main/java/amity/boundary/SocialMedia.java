package amity.boundary;

import amity.shell.Words;
import org.springframework.modulith.NamedInterface;

/** No friend requests, no following. */
@NamedInterface("shared")
public record SocialMedia() implements Terms {
    @Override
    public BoundaryKind kind() {
        return BoundaryKind.SOCIAL;
    }

    @Override
    public boolean concerns(Action action) {
        return action instanceof Action.Friending;
    }

    @Override
    public String said(Words words, Boundary boundary) {
        return words.say("boundary.terms.social");
    }
}
