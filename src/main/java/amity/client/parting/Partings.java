package amity.client.parting;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parting from clients, step by step, and their coming back. */
@Component
@Transactional
public class Partings {
    private static final int SENTENCE = 300;
    private final PartingStore store;
    private final Clients clients;
    private final Words words;

    Partings(PartingStore store, Clients clients, Words words) {
        this.store = store;
        this.clients = clients;
        this.words = words;
    }

    /** Begins the path, or goes on with the one that is under way. */
    public Parting begin(Practice practice, Client.Id client, LocalDate today) {
        return underWay(practice, client).orElseGet(() -> {
            var begun = Parting.begin(Ids.next(), client, today);
            store.put(practice.id(), begun);
            return begun;
        });
    }

    /** The latest parting from a client, finished or not. */
    @Transactional(readOnly = true)
    public Optional<Parting> of(Practice practice, Client.Id client) {
        return store.latest(practice.id(), client);
    }

    /** Finished partings whose date for money records or for the rest lies between the two days, both included. */
    @Transactional(readOnly = true)
    public List<Parting> ending(Practice practice, LocalDate from, LocalDate to) {
        return store.ending(practice.id(), from, to);
    }

    /** Ticks a step that has no lines. */
    public void tick(Practice practice, Client.Id client, PartingStep step, LocalDate today) {
        var parting = open(practice, client);
        if (parting.of(step).isEmpty()) {
            store.put(practice.id(), parting, new Parting.Done(Ids.next(), step, "", today));
        }
    }

    /** Adds something to be handed over: access to give back, files and where they are. */
    public void handOver(Practice practice, Client.Id client, String what) {
        if (what.isBlank()) throw new Refusal(words.say("parting.handover.empty"));
        store.put(
                practice.id(),
                open(practice, client),
                new Parting.Done(Ids.next(), PartingStep.HANDOVER, what.strip(), null));
    }

    public void handedOver(Practice practice, Client.Id client, UUID line, LocalDate today) {
        var parting = open(practice, client);
        var done = line(parting, line);
        store.put(practice.id(), parting, new Parting.Done(done.id(), done.step(), done.words(), today));
    }

    /** Takes a tick or a line back. */
    public void takeBack(Practice practice, Client.Id client, UUID line) {
        store.delete(practice.id(), line(open(practice, client), line).id());
    }

    /** Notes what the data contract says is returned or deleted, and that it was. */
    public void contract(Practice practice, Client.Id client, String said, LocalDate today) {
        if (said.isBlank()) throw new Refusal(words.say("parting.contract.empty"));
        store.put(practice.id(), open(practice, client).contract(said.strip(), today));
    }

    /** Until when records of money, and everything else, are kept; neither day may have passed. */
    public void keep(Practice practice, Client.Id client, LocalDate money, LocalDate rest, LocalDate today) {
        if (money.isBefore(today) || rest.isBefore(today)) throw new Refusal(words.say("parting.retention.past"));
        store.put(practice.id(), latest(practice, client).keeping(money, rest));
    }

    /** Finishes: the client is parted from now on. */
    public void finish(Practice practice, Client.Id client, String reason, boolean cards, LocalDate today) {
        var parting = open(practice, client);
        if (reason.isBlank() || reason.strip().length() > SENTENCE) {
            throw new Refusal(words.say("parting.reason.sentence", SENTENCE));
        }
        store.put(practice.id(), parting.because(reason.strip()).finished(today));
        clients.change(
                practice.id(),
                clients.get(practice.id(), client).with(Client.Status.PARTED).withCardsStay(cards));
    }

    /** They are back, or it was thought over: the client is an active one. */
    public void back(Practice practice, Client.Id client, LocalDate today) {
        store.put(practice.id(), latest(practice, client).takenBack(today));
        var parted = clients.get(practice.id(), client);
        if (parted.status() == Client.Status.PARTED) {
            clients.change(practice.id(), parted.with(Client.Status.ACTIVE));
        }
    }

    private Optional<Parting> underWay(Practice practice, Client.Id client) {
        return store.latest(practice.id(), client).filter(Parting::isUnderWay);
    }

    private Parting open(Practice practice, Client.Id client) {
        return underWay(practice, client).orElseThrow(() -> new NotFound(words.say("parting.none")));
    }

    private Parting latest(Practice practice, Client.Id client) {
        return store.latest(practice.id(), client)
                .filter(parting -> parting.back() == null)
                .orElseThrow(() -> new NotFound(words.say("parting.none")));
    }

    private Parting.Done line(Parting parting, UUID id) {
        return parting.done().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("parting.none")));
    }
}
