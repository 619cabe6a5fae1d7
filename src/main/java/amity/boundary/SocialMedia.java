package amity.boundary;

/** No friend requests, no following. */
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
