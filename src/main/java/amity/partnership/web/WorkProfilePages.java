package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.partnership.profile.WorkProfile;
import amity.partnership.profile.WorkProfiles;
import amity.practice.Practice;
import amity.reading.SixWays;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out how she works. */
@Component
record WorkProfilePages(WorkProfiles how, Clients clients, Words words, Clock clock) {
    WorkProfilePage of(Practice practice, WorkProfile page, @Nullable Client with, @Nullable String sorry) {
        return new WorkProfilePage(
                page.opening(),
                ways(page.gives(), "gives."),
                ways(page.countsOn(), "counts-on."),
                page.hours(),
                page.own(),
                practice.owner(),
                with == null
                        ? null
                        : new WorkProfilePage.With(
                                with.id().toString(),
                                with.name(),
                                how.lastBroughtUp(practice, with.id())
                                        .map(day -> words.say("how.last", Days.dated(day)))
                                        .orElse(null),
                                isDue(practice, with)),
                sorry);
    }

    private boolean isDue(Practice practice, Client client) {
        var open = Map.of(client.id(), clients.openMatters(practice.id(), client.id()));
        return !how.due(practice, List.of(client), open, practice.today(clock)).isEmpty();
    }

    private List<WorkProfilePage.Way> ways(Map<Kind, String> said, String side) {
        return SixWays.ALL.stream()
                .map(way -> new WorkProfilePage.Way(
                        side + way.word(), words.say("partnership.way." + way.word()), said.getOrDefault(way, "")))
                .toList();
    }
}
