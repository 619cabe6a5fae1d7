package amity.season;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import amity.calendar.AnnualDay;
import amity.calendar.Occasion;
import amity.calendar.PersonalDays;
import amity.client.Client;
import amity.client.Clients;
import amity.moment.Ledger;
import amity.moment.Tally;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days on which working with clients began: "with us since" where the user has said so, else the first paid work. */
@Component
record WorkAnniversaries(Clients clients, Ledger ledger, Words words, Clock clock) implements PersonalDays {
    @Override
    public String word() {
        return "anniversary";
    }

    @Override
    public Stream<Occasion> all(Practice practice) {
        var worked = ledger.worked(practice.id(), practice.today(clock));
        return clients.all(practice.id()).stream()
                .filter(client -> client.status() != Client.Status.PARTED)
                .flatMap(client -> occasion(client, worked.get(client.id())).stream());
    }

    @Override
    public Map<UUID, Occasion> among(Practice practice, Collection<UUID> subjects) {
        var ids = subjects.stream().map(Client.Id::new).toList();
        var worked = ledger.worked(practice.id(), ids, practice.today(clock));
        return clients.among(practice.id(), ids).values().stream()
                .flatMap(client -> occasion(client, worked.get(client.id())).stream())
                .collect(toMap(occasion -> requireNonNull(occasion.subject()), Function.identity()));
    }

    private Optional<Occasion> occasion(Client client, Tally.@Nullable Span worked) {
        var said = client.tenure().since();
        var began =
                said != null ? Optional.of(said) : Optional.ofNullable(worked).map(Tally.Span::first);
        return began.map(first -> new Occasion(
                word(),
                words.say("season.anniversary", client.name()),
                client.id().value(),
                false,
                new AnnualDay.After(first),
                source(said != null, first),
                null));
    }

    private String source(boolean said, LocalDate first) {
        return words.say(
                said ? "season.anniversary.said" : "season.anniversary.work",
                Days.inFull(first) + " " + first.getYear());
    }
}
