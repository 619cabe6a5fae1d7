package amity.portal.sharing;

import amity.client.Client;
import amity.moment.Direction;
import amity.moment.Kind;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Strand;
import amity.practice.Practice;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides gave each other in the last year: in which way, and in which months, never in which words. */
@Component
@Transactional(readOnly = true)
public class BothGave {
    private static final Set<Kind> WAYS =
            Arrays.stream(Kind.values()).filter(Kind::way).collect(Collectors.toUnmodifiableSet());
    private final Ledger ledger;
    private final Clock clock;

    BothGave(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** One way, with the months in which each side gave in it, the latest first. */
    public record Way(Kind way, List<YearMonth> given, List<YearMonth> received) {}

    /** The ways in which either side gave, in their usual order. */
    public List<Way> of(Practice practice, Client client) {
        var since = practice.today(clock).minusYears(1);
        var moments =
                ledger.ofKinds(practice.id(), WAYS, List.of(client.id())).getOrDefault(client.id(), List.of()).stream()
                        .filter(moment -> moment.day().isAfter(since))
                        .filter(moment -> moment.strand() == Strand.BUSINESS || client.personalSideOpen())
                        .toList();
        return Arrays.stream(Kind.values())
                .filter(Kind::way)
                .map(way ->
                        new Way(way, months(moments, way, Direction.GIVEN), months(moments, way, Direction.RECEIVED)))
                .filter(way -> !way.given().isEmpty() || !way.received().isEmpty())
                .toList();
    }

    private static List<YearMonth> months(List<Moment> moments, Kind way, Direction direction) {
        Predicate<Moment> wanted = moment -> moment.kind() == way && moment.direction() == direction;
        return moments.stream()
                .filter(wanted)
                .map(moment -> YearMonth.from(moment.day()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
