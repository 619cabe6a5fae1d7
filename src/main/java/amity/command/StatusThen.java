package amity.command;

import amity.client.Client;
import amity.moment.Ledger;
import amity.moment.Moment;
import java.time.LocalDate;
import java.util.List;

/** The status each client had on a day: the one the user chose, else what the paid work up to that day makes it. */
final class StatusThen {
    private StatusThen() {}

    static List<Client> of(List<Client> clients, Book book, LocalDate day) {
        var timelines = book.the(Ledger.class).timelines(book.practice().id());
        return clients.stream()
                .map(client -> client.statusChosen()
                        ? client
                        : client.with(status(timelines.getOrDefault(client.id(), List.of()), day)))
                .toList();
    }

    private static Client.Status status(List<Moment> moments, LocalDate day) {
        return moments.stream()
                .filter(moment -> moment.kind().paid() && !moment.day().isAfter(day))
                .map(Moment::day)
                .max(LocalDate::compareTo)
                .map(last -> last.isAfter(day.minusMonths(12)) ? Client.Status.ACTIVE : Client.Status.RESTING)
                .orElse(Client.Status.PROSPECT);
    }
}
