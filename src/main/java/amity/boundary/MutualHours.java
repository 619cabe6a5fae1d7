package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides know of when they can be reached: not what waits to be said, nor anything one keeps to itself. */
@Component
@Transactional(readOnly = true)
@NamedInterface("shared")
public class MutualHours {
    private final Boundaries boundaries;
    private final Words words;
    private final Clock clock;

    MutualHours(Boundaries boundaries, Words words, Clock clock) {
        this.boundaries = boundaries;
        this.words = words;
        this.clock = clock;
    }

    /** The hours of one side, or of both, as a page says them, with the time zone; whose is {@code ours}, {@code theirs} or {@code both}. */
    @NamedInterface("shared")
    public record Reach(String whose, String hours) {}

    /** When each side likes to be reached, theirs first. */
    public List<Reach> reach(Practice practice, Client.Id client) {
        var today = practice.today(clock);
        return boundaries.lines(practice, Set.of(client), today).values().stream()
                .flatMap(lines -> lines.of(BoundaryKind.HOURS))
                .filter(boundary -> boundary.toSaySince() == null && boundary.isOn(today))
                .sorted(Comparator.comparing(Boundary::isOurs))
                .map(boundary ->
                        new Reach(boundary.side().word(), boundary.terms().said(words, boundary)))
                .toList();
    }
}
