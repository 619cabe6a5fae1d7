package amity.boundary;

/** Being away, on all the days of the boundary; in a few words if anybody likes. */
public record Leave(String words) implements Terms {
    public Leave {
        words = words.strip();
    }

    @Override
    public Kind kind() {
        return Kind.LEAVE;
    }

    @Override
    public boolean concerns(Action action) {
        return action.reaches();
    }
}
