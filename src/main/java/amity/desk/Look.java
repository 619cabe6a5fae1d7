package amity.desk;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One look at the desk: whose it is, when it is, and the clients met on it, each read once. */
final class Look {
    private final Practice practice;
    private final Instant now;
    private final WorkingWeek week;
    private final Clients clients;
    private final Map<Client.Id, Client> met = new HashMap<>();

    Look(Practice practice, Instant now, WorkingWeek week, Clients clients) {
        this.practice = practice;
        this.now = now;
        this.week = week;
        this.clients = clients;
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

    /** A client that was met; empty for one that has gone. */
    Optional<Client> client(Client.Id id) {
        return Optional.ofNullable(met.get(id));
    }
}
