package amity.desk;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.Season;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One look at the desk: whose it is, when it is, and the clients met on it, each read once. */
final class Look {
    private final Practice practice;
    private final Instant now;
    private final WorkingWeek week;
    private final Clients clients;
    private final OpenSeasons opened;
    private final Map<Client.Id, Client> met = new HashMap<>();
    private @Nullable List<Season> seasons;

    Look(Practice practice, Instant now, WorkingWeek week, Clients clients, OpenSeasons opened) {
        this.practice = practice;
        this.now = now;
        this.week = week;
        this.clients = clients;
        this.opened = opened;
    }

    Practice practice() {
        return practice;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, practice.zone());
    }

    WorkingWeek week() {
        return week;
    }

    List<Season> seasons() {
        var known = seasons;
        if (known == null) {
            known = opened.running(practice, today());
            seasons = known;
        }
        return known;
    }

    /** Reads the clients not met yet, all at once. */
    Look meet(Collection<Client.Id> ids) {
        var unknown = ids.stream()
                .filter(Objects::nonNull)
                .filter(id -> !met.containsKey(id))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            met.putAll(clients.among(practice.id(), unknown));
        }
        return this;
    }

    /** What some bring up whose clients are still there, these being read all at once. */
    <T> Stream<Entry> entries(Collection<T> some, Function<T, Client.Id> whose, BiFunction<T, Client, Entry> entry) {
        meet(some.stream().map(whose).toList());
        return some.stream().flatMap(one -> client(whose.apply(one)).map(client -> entry.apply(one, client)).stream());
    }

    /** A client that was met; empty for one that has gone. */
    Optional<Client> client(Client.Id id) {
        return Optional.ofNullable(met.get(id));
    }
}
