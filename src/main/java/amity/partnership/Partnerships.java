package amity.partnership;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Moment;
import amity.moment.MomentSummaries;
import amity.moment.MomentSummary;
import amity.moment.Months;
import amity.practice.Practice;
import amity.reading.GiveAndGet;
import amity.reading.Pictures;
import amity.reading.Readings;
import amity.reading.SixWays;
import amity.reading.Timeline;
import amity.standing.Relationships;
import amity.standing.Standing;
import amity.standing.StandingList;
import amity.standing.Standings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of giving, and each relationship held against what is wanted of it. */
@Component
@Transactional(readOnly = true)
public class Partnerships {
    public static final int PAGE = 50;
    private final Relationships relationships;
    private final Clients clients;
    private final MomentSummaries summaries;
    private final Readings readings;
    private final Pictures pictures;

    Partnerships(
            Relationships relationships,
            Clients clients,
            MomentSummaries summaries,
            Readings readings,
            Pictures pictures) {
        this.relationships = relationships;
        this.clients = clients;
        this.summaries = summaries;
        this.readings = readings;
        this.pictures = pictures;
    }

    /** A page of the ledger: what the clients gave within twelve months, and we. */
    public GivingPage giving(Practice practice, boolean everyone, int offset, LocalDate today) {
        var some =
                relationships.some(practice, everyone ? StandingList.WHOLE_LEDGER : StandingList.LEDGER, offset, PAGE);
        var ids = some.rows().stream().map(Standing::client).toList();
        var known = clients.among(practice.id(), ids);
        var moments = summaries.ways(practice.id(), ids, new Months(today).start(Months.YEAR));
        var settings = pictures.reckoning(practice).settings();
        return new GivingPage(
                some.rows().stream()
                        .filter(standing -> known.containsKey(standing.client()))
                        .map(standing -> new GivingPage.Line(
                                standing,
                                SixWays.of(
                                        known.get(standing.client()),
                                        moments.getOrDefault(standing.client(), List.of()),
                                        settings,
                                        today)))
                        .toList(),
                some.all());
    }

    public SixWays ways(Practice practice, Client client, LocalDate today) {
        var moments = summaries.ways(practice.id(), List.of(client.id()), new Months(today).start(Months.YEAR));
        return SixWays.of(
                client,
                moments.getOrDefault(client.id(), List.of()),
                pictures.reckoning(practice).settings(),
                today);
    }

    public Standings.Some uncounted(Practice practice, int limit) {
        return relationships.some(practice, StandingList.UNCOUNTED, 0, limit);
    }

    /** Clients who give less than she wants of them, at most {@code limit} by name. */
    public Standings.Some wanting(Practice practice, int limit) {
        return relationships.some(practice, StandingList.WANTING, 0, limit);
    }

    public Partnership of(Practice practice, Client.Id client, LocalDate today) {
        var timeline = readings.timeline(practice, client);
        var settings = pictures.reckoning(practice).settings();
        return new Partnership(
                timeline,
                readings.of(practice, timeline, today),
                SixWays.of(timeline.client(), timeline.moments(), settings, today),
                months(practice, timeline, today));
    }

    /** How give and get stood on some days, in their order. */
    public List<GiveAndGet> on(Practice practice, Timeline timeline, List<LocalDate> days) {
        return readings.on(practice, timeline, days);
    }

    private List<Month> months(Practice practice, Timeline timeline, LocalDate today) {
        var first = timeline.moments().stream()
                .map(MomentSummary::day)
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .orElse(today);
        var stood = readings.on(practice, timeline, Month.ends(first, today));
        var counted = new HashSet<Moment.Id>();
        stood.forEach(one -> counted.addAll(one.mutuality().moments()));
        var ways = timeline.moments().stream()
                .filter(moment -> counted.contains(moment.id()))
                .toList();
        return stood.stream().map(one -> Month.of(one, ways)).toList();
    }
}
