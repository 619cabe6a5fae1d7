package amity.boundary;

import amity.client.Client;
import amity.shell.Days;
import amity.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.modulith.NamedInterface;

/** Being away, on all the days of the boundary; in a few words if anybody likes. */
@NamedInterface("shared")
public record Leave(String words) implements Terms {
    public Leave {
        words = words.strip();
    }

    @Override
    public BoundaryKind kind() {
        return BoundaryKind.LEAVE;
    }

    @Override
    public boolean concerns(Action action) {
        return action.reaches();
    }

    @Override
    public String row() {
        return words;
    }

    @Override
    public Map<String, List<String>> fields() {
        return Map.of("words", List.of(words));
    }

    @Override
    public String said(Words bundle, Boundary boundary) {
        return words.isEmpty()
                ? bundle.say("boundary.terms.leave", span(bundle, boundary))
                : bundle.say("boundary.terms.leave.why", span(bundle, boundary), words);
    }

    @Override
    public String wording(Words bundle, Boundary boundary) {
        return bundle.say("boundary.wording.leave", span(bundle, boundary));
    }

    @Override
    public String why(Words bundle, Boundary boundary, Client client) {
        return bundle.say(
                "boundary.leave." + boundary.side().word(),
                client.name(),
                Days.inFull(Objects.requireNonNull(boundary.to())));
    }

    @Override
    public String instead(Words bundle, List<String> channelsLeft) {
        return bundle.say("boundary.never");
    }

    private static String span(Words bundle, Boundary boundary) {
        var from = Objects.requireNonNull(boundary.from());
        var to = Objects.requireNonNull(boundary.to());
        return from.equals(to)
                ? bundle.say("boundary.span.day", Days.inFull(from))
                : bundle.say("boundary.span", Days.inFull(from), Days.inFull(to));
    }
}
