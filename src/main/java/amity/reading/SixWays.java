package amity.reading;

import amity.client.Client;
import amity.moment.Kind;
import amity.moment.MomentSummary;
import amity.moment.Months;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each side gave in which of the six ways within twelve months: whole moments, the same that give and get is read from. */
public record SixWays(Map<Kind, List<MomentSummary>> given, Map<Kind, List<MomentSummary>> received) {
    /** The six, in their usual order. */
    public static final List<Kind> ALL =
            Stream.of(Kind.values()).filter(Kind::isWay).toList();

    public static SixWays of(Client client, List<MomentSummary> moments, ReadingSettings settings, LocalDate asOf) {
        var months = new Months(asOf);
        var year = WeightedMoment.of(
                moments.stream()
                        .filter(moment -> months.isInLast(Months.YEAR, moment.day()) && Timeline.counts(client, moment))
                        .toList(),
                settings);
        return new SixWays(byWay(year, WeightedMoment::isGiven), byWay(year, WeightedMoment::isReceived));
    }

    private static Map<Kind, List<MomentSummary>> byWay(List<WeightedMoment> counted, Predicate<WeightedMoment> side) {
        return counted.stream()
                .filter(side)
                .map(WeightedMoment::moment)
                .collect(Collectors.groupingBy(
                        MomentSummary::kind, () -> new EnumMap<>(Kind.class), Collectors.toUnmodifiableList()));
    }

    public List<MomentSummary> of(Kind way, boolean theyGave) {
        return (theyGave ? received : given).getOrDefault(way, List.of());
    }
}
