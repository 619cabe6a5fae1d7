package amity.portal.arrival;

import amity.client.Client;
import amity.client.Clients;
import amity.hours.Reservation;
import amity.hours.Reservations;
import amity.practice.Practice;
import amity.shell.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Takes in one form: it is checked, kept once, and what counts from its arrival counts. */
@Component
record Reception(
        ArrivalStore store,
        Clients clients,
        SubmissionLength checking,
        ClientNoes noes,
        Reservations reservations,
        Clock clock) {
    Arrival receive(Practice practice, Arrival.Sender sender, String once, Submission submission) {
        clients.get(practice.id(), sender.client());
        checking.check(practice, sender.client(), once, submission);
        var key = submission.kind() + ":" + once;
        return store.once(practice.id(), sender.client(), key).orElseGet(() -> keep(practice, sender, key, submission));
    }

    boolean isLate(Practice practice, Client.Id client, Submission submission) {
        return checking.isLate(practice, client, submission);
    }

    private Arrival keep(Practice practice, Arrival.Sender sender, String key, Submission submission) {
        var today = practice.today(clock);
        var link = sender.link();
        if (link != null) {
            checking.refuseMany(store.onDay(practice.id(), link, today));
        }
        var arrival = new Arrival(
                Ids.next(),
                sender.client(),
                sender.person(),
                link,
                submission,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                today,
                submission.due(today),
                null);
        store.insert(practice.id(), arrival, key);
        if (submission instanceof Submission.Redemption asked) {
            reservations.reserve(
                    practice,
                    new Reservation(arrival.id(), asked.voucher(), asked.quarters(), today),
                    sender.client(),
                    sender.person());
        }
        noes.keep(practice, arrival);
        return arrival;
    }
}
