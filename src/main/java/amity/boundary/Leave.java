package amity.boundary;

import org.springframework.modulith.NamedInterface;

/** Being away, on all the days of the boundary; in a few words if anybody likes. */
@NamedInterface("shared")
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
