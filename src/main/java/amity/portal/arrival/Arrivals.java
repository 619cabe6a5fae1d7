package amity.portal.arrival;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.hours.Reservation;
import amity.hours.Reservations;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients send: kept once and as it was said, waiting for the user; only a no and hours asked for count at once. */
@Component
@Transactional(readOnly = true)
public class Arrivals {
    /** For how many days somebody's contact details are kept when nothing came of them. */
    public static final int CONTACT_DAYS = 30;

    private final ArrivalStore store;
    private final TraceStore traces;
    private final Clients clients;
    private final SubmissionCheck check;
    private final ClientNoes noes;
    private final Reservations reservations;
    private final Words words;
    private final Clock clock;

    Arrivals(
            ArrivalStore store,
            TraceStore traces,
            Clients clients,
            SubmissionCheck check,
            ClientNoes noes,
            Reservations reservations,
            Words words,
            Clock clock) {
        this.store = store;
        this.traces = traces;
        this.clients = clients;
        this.check = check;
        this.noes = noes;
        this.reservations = reservations;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Keeps what was sent; the same form sent again is what it was the first time.
     *
     * @param once the key of the form, which is used once
     */
    @Transactional
    public Arrival receive(Practice practice, Arrival.Sender sender, String once, Submission submission) {
        clients.get(practice.id(), sender.client());
        check.check(practice, sender.client(), once, submission);
        var key = submission.kind() + ":" + once;
        return store.once(practice.id(), sender.client(), key).orElseGet(() -> keep(practice, sender, key, submission));
    }

    private Arrival keep(Practice practice, Arrival.Sender sender, String key, Submission submission) {
        var today = practice.today(clock);
        var link = sender.link();
        if (link != null) {
            check.refuseMany(store.onDay(practice.id(), link, today));
        }
        var arrival = new Arrival(
                Ids.next(),
                sender.client(),
                sender.person(),
                link,
                submission,
                now(),
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

    /** Whether what it answers is no longer asked; it is kept all the same where it says something. */
    public boolean isLate(Practice practice, Client.Id client, Submission submission) {
        return check.isLate(practice, client, submission);
    }

    /** Erases contact details that came of nothing within {@link #CONTACT_DAYS}. */
    @Transactional
    public void erase(Practice practice) {
        store.eraseContacts(practice.id(), practice.today(clock).minusDays(CONTACT_DAYS));
    }

    public boolean hasToErase(Practice practice) {
        return store.holdsContacts(practice.id(), practice.today(clock).minusDays(CONTACT_DAYS));
    }

    public Arrival get(Practice practice, UUID id) {
        return store.find(practice.id(), id).orElseThrow(() -> new NotFound(words.say("arrival.missing")));
    }

    /** What waits, the latest first. */
    public List<Arrival> waiting(Practice practice) {
        return store.waiting(practice.id());
    }

    /** What has been seen to, the latest first, as far back as one looks. */
    public List<Arrival> settled(Practice practice) {
        return store.settled(practice.id());
    }

    /** All that a client ever sent, the latest first. */
    public List<Arrival> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    /** What one person there sent, the latest first, as far back as one looks. */
    public List<Arrival> of(Practice practice, Client.Id client, Person.Id person) {
        return store.of(practice.id(), client, person);
    }

    /** What a client has said of us, and what may be shown of it, the latest first. */
    public List<Quote> quotes(Practice practice, Client.Id client) {
        return Quote.in(of(practice, client));
    }

    /** Settles it with what was written; refused a second time. */
    @Transactional
    public void settle(Practice practice, UUID id, Arrival.How how, String said, List<Arrival.Trace> wrote) {
        if (!get(practice, id).waits()) throw new Refusal(words.say("arrival.settled-already"));
        store.settle(practice.id(), id, new Arrival.Settled(now(), how, said.strip()));
        traces.insert(practice.id(), id, wrote);
    }

    @Transactional
    public void alsoWrote(Practice practice, UUID id, List<Arrival.Trace> wrote) {
        traces.insert(practice.id(), get(practice, id).id(), wrote);
    }

    public List<Arrival.Trace> wrote(Practice practice, UUID id) {
        return traces.of(practice.id(), id);
    }

    /** Makes it wait again; what was written must be taken back first. */
    @Transactional
    public void reopen(Practice practice, UUID id) {
        store.settle(practice.id(), get(practice, id).id(), null);
        traces.delete(practice.id(), id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
