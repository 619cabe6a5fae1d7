package amity.boundary;

import amity.shell.Words;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * Nobody calls in at the other’s place.
 *
 * @param invitations nor is anybody asked to
 */
@NamedInterface("shared")
public record Visits(boolean invitations) implements Terms {
    private static final String INVITATIONS = "invitations";

    static Visits kept(String row) {
        return new Visits(row.equals(INVITATIONS));
    }

    static Visits typed(BoundaryForm form, Words words) {
        return new Visits(form.has(INVITATIONS, "yes"));
    }

    @Override
    public BoundaryKind kind() {
        return BoundaryKind.VISITING;
    }

    @Override
    public boolean concerns(Action action) {
        return action instanceof Action.Visit || invitations && action instanceof Action.Invitation;
    }

    @Override
    public String row() {
        return invitations ? INVITATIONS : "";
    }

    @Override
    public Map<String, List<String>> fields() {
        return invitations ? Map.of(INVITATIONS, List.of("yes")) : Map.of();
    }

    @Override
    public String said(Words words, Boundary boundary) {
        return words.say(invitations ? "boundary.terms.visiting.all" : "boundary.terms.visiting");
    }
}
