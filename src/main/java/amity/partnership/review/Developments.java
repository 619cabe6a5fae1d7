package amity.partnership.review;

import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Signal;
import amity.practice.Practice;
import amity.reading.Drift;
import amity.reading.Reading;
import amity.reading.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What has changed with clients between two days. */
@Component
record Developments(Readings readings, Ledger ledger) {
    private static final double NOTABLE = 0.3;
    private static final Set<Signal> AMISS = EnumSet.of(Signal.COMPLAINT);

    /** Of each, the weightiest first. */
    Map<Client.Id, List<Change>> of(Practice practice, List<Client> clients, LocalDate since, LocalDate today) {
        var before = readings.among(practice, clients, since).stream()
                .collect(Collectors.toMap(reading -> reading.client().id(), Function.identity()));
        var complaints = ledger.signals(practice.id(), AMISS, since).stream()
                .filter(complaint -> !complaint.day().isAfter(today))
                .collect(Collectors.toMap(Moment::client, Function.identity(), (earlier, later) -> later));
        var changes = new HashMap<Client.Id, List<Change>>();
        for (var now : readings.among(practice, clients, today)) {
            var id = now.client().id();
            var found = new ArrayList<>(between(Objects.requireNonNull(before.get(id)), now));
            var complaint = complaints.get(id);
            if (complaint != null) {
                found.add(new Change.Complained(complaint.day()));
            }
            found.sort(Comparator.comparing(Change::weight).reversed());
            changes.put(id, found);
        }
        return changes;
    }

    private static List<Change> between(Reading before, Reading now) {
        var changes = new ArrayList<Change>();
        if (before.kind().actual() != now.kind().actual() && !before.called().equals(now.called())) {
            changes.add(new Change.Kind(before.kind().actual(), now.kind().actual(), before.called(), now.called()));
        }
        var drift = now.drift();
        if (drift.word().isQuiet() && !before.drift().word().isQuiet() && drift.lastTalk() != null) {
            changes.add(new Change.Quiet(drift.word() == Drift.Word.DRIFTING, drift.lastTalk()));
        }
        var was = before.mutuality().balance();
        var is = now.mutuality().balance();
        if (was != null
                && is != null
                && Math.abs(is - was) >= NOTABLE
                && now.kind().countsShow()) {
            changes.add(new Change.Balance(
                    before.mutuality().givenCount(),
                    before.mutuality().receivedCount(),
                    now.mutuality().givenCount(),
                    now.mutuality().receivedCount()));
        }
        return changes;
    }
}
