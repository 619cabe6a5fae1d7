package amity.moment;

import amity.client.Client;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The timeline of every client: moments are recorded, corrected and struck out here, and never lost. */
@Component
@Transactional(readOnly = true)
public class Ledger {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private final MomentStore store;
    private final TimelineStore timelines;
    private final TallyStore tallies;
    private final PromiseStore promises;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            MomentStore store,
            TimelineStore timelines,
            TallyStore tallies,
            PromiseStore promises,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.timelines = timelines;
        this.tallies = tallies;
        this.promises = promises;
        this.events = events;
        this.clock = clock;
    }

    /** Writes down what is being done now: whoever does it has leave for this client and this sort of moment. */
    @Transactional
    public Moment record(Practice practice, Clearance clearance, Note note) {
        if (!clearance.covers(note)) {
            throw new IllegalArgumentException(
                    "no leave for a " + note.nature().kind().word() + " with " + note.client());
        }
        return tell(practice, note);
    }

    /** Writes down what has happened, which nothing holds back; refuses a day later than tomorrow or before 1970, and a moment without words. */
    @Transactional
    public Moment tell(Practice practice, Note note) {
        var moment = moment(practice, note, null);
        store.insert(practice.id(), moment, note, clock.instant(), null);
        changed(practice, moment.client());
        return moment;
    }

    /** The same for many at once: all of them, or none. */
    @Transactional
    public void tell(Practice practice, List<Note> notes) {
        for (var note : notes) {
            store.insert(practice.id(), moment(practice, note, null), note, clock.instant(), null);
        }
        var clients = notes.stream().map(Note::client).distinct().toList();
        events.publishEvent(new Moment.Changed(practice.id(), clients));
    }

    /** Puts a corrected moment in the place of one that stands, with what was promised in it; the old one stays readable as corrected. */
    @Transactional
    public Moment correct(Practice practice, Moment.Id id, Note note) {
        var old = standing(practice, id);
        var moment = moment(practice, note.from(old.source()), sameMoney(old, note));
        store.insert(practice.id(), moment, note, clock.instant(), id);
        store.replaced(practice.id(), id, moment.id());
        promises.move(practice.id(), id, moment);
        changed(practice, old.client());
        if (!old.client().equals(moment.client())) {
            changed(practice, moment.client());
        }
        return moment;
    }

    /** Strikes a moment out with the reason; it stays readable but counts no more. */
    @Transactional
    public void strike(Practice practice, Moment.Id id, String why) {
        if (why.isBlank()) throw Refusal.of("refusal.ledger.few-words-why-struck");
        var old = standing(practice, id);
        store.strike(practice.id(), id, clock.instant(), why.strip());
        changed(practice, old.client());
    }

    /** Takes a correction back: the moment it corrected stands again, and the correction is struck out with the reason. */
    @Transactional
    public void takeBack(Practice practice, Moment.Id corrected, String why) {
        var old = entry(practice.id(), corrected);
        var by = old.replacedBy();
        if (by == null) throw Refusal.of("refusal.ledger.moment-not-corrected");
        strike(practice, by, why);
        store.replaced(practice.id(), corrected, null);
        promises.move(practice.id(), by, old.moment());
        changed(practice, old.moment().client());
    }

    /** Takes a strike back; a correction that was taken back takes the place of what it corrected again. */
    @Transactional
    public void restore(Practice practice, Moment.Id id) {
        var entry = entry(practice.id(), id);
        if (entry.struckAt() == null) throw Refusal.of("refusal.ledger.moment-not-struck-out");
        var corrected = entry.replaces();
        if (corrected != null) {
            replaceAgain(practice, corrected, id);
        }
        store.strike(practice.id(), id, null, null);
        changed(practice, entry.moment().client());
    }

    private void replaceAgain(Practice practice, Moment.Id corrected, Moment.Id by) {
        var old = entry(practice.id(), corrected);
        if (by.equals(old.replacedBy())) return;
        if (!old.stands()) throw Refusal.of("refusal.ledger.corrected-changed-since-correct");
        store.replaced(practice.id(), corrected, by);
        promises.move(practice.id(), corrected, entry(practice.id(), by).moment());
        changed(practice, old.moment().client());
    }

    public LedgerEntry entry(Practice.Id practice, Moment.Id id) {
        return store.entry(practice, id).orElseThrow(() -> NotFound.of("refusal.no-moment"));
    }

    /** Every moment of a client that stands, same money counted once, by day and then id. */
    public List<Moment> timeline(Practice.Id practice, Client.Id client) {
        return timelines.timeline(practice, client);
    }

    public Map<Client.Id, List<Moment>> timelines(Practice.Id practice, Collection<Client.Id> clients) {
        return timelines.timelines(practice, clients);
    }

    /** What each client's paid moments up to a day come to, without loading them. */
    public List<Tally> tallies(Practice.Id practice, LocalDate asOf) {
        return tallies.of(practice, null, asOf);
    }

    public List<Tally> tallies(Practice.Id practice, Collection<Client.Id> clients, LocalDate asOf) {
        return tallies.of(practice, clients, asOf);
    }

    /** From the first day of paid work to the last, of those clients who have any: what a status follows needs no sums. */
    public Map<Client.Id, Tally.Span> worked(Practice.Id practice, LocalDate asOf) {
        return tallies.worked(practice, null, asOf);
    }

    public Map<Client.Id, Tally.Span> worked(Practice.Id practice, Collection<Client.Id> clients, LocalDate asOf) {
        return tallies.worked(practice, clients, asOf);
    }

    /** The latest entries of a client, corrected and struck ones too, newest first, at most {@code limit} before {@code until}. */
    public List<LedgerEntry> entries(Practice.Id practice, Client.Id client, LocalDate until, int limit) {
        return store.entries(practice, client, until, limit);
    }

    /** Which entries of a client to look at: from a place on if one is given, of one direction if one is named. */
    public record Look(Client.Id client, @Nullable Direction only, LedgerEntry.@Nullable Place from) {}

    /** A page of a client's entries, newest first, and some moments beside it. */
    public LedgerEntry.Page page(Practice.Id practice, Look look, int limit, Collection<Moment.Id> beside) {
        return timelines.page(practice, look, limit, beside);
    }

    public List<Moment> among(Practice.Id practice, List<Moment.Id> ids) {
        return store.among(practice, ids);
    }

    /** The last time both sides met or spoke, up to a day. */
    public Optional<Moment> lastTalk(Practice.Id practice, Client.Id client, LocalDate until) {
        return store.lastTalk(practice, client, until);
    }

    public List<Moment> talks(Practice.Id practice, Collection<Client.Id> clients, Collection<LocalDate> days) {
        return store.talks(practice, clients, days);
    }

    /** The clients for whom one of these days was the first of paid work, where the user has not said since when they are with us. */
    public Map<Client.Id, LocalDate> firstWorked(Practice.Id practice, Collection<LocalDate> days) {
        return store.firstWorked(practice, days);
    }

    /** The signals of some sorts since a day, of every client, by day. */
    public List<Moment> signals(Practice.Id practice, Set<Signal> signals, LocalDate since) {
        return store.signals(practice, signals, since);
    }

    /** When the newest moment that came with an import was noted. */
    public Optional<Instant> lastImported(Practice.Id practice) {
        return store.lastImported(practice);
    }

    /** A moment as it was noted, with who was there, to be noted otherwise. */
    public Note note(Practice.Id practice, Moment moment) {
        var id = moment.id();
        return Note.of(moment, store.present(practice, List.of(id)).getOrDefault(id, List.of()));
    }

    public Map<Moment.Id, List<Person.Id>> present(Practice.Id practice, List<Moment.Id> moments) {
        return store.present(practice, moments);
    }

    /** The moments of some kinds that stand, of every client at once. */
    public Map<Client.Id, List<Moment>> ofKinds(Practice.Id practice, Set<Kind> kinds) {
        return timelines.ofKinds(practice, kinds);
    }

    public Map<Client.Id, List<Moment>> ofKinds(Practice.Id practice, Set<Kind> kinds, Collection<Client.Id> clients) {
        return timelines.ofKinds(practice, kinds, clients);
    }

    /** On how many talks and functions each person was there. */
    public Map<Person.Id, Integer> talkedWith(Practice.Id practice) {
        return store.talkedWith(practice, null);
    }

    public Map<Person.Id, Integer> talkedWith(Practice.Id practice, Collection<Client.Id> clients) {
        return store.talkedWith(practice, clients);
    }

    /** How long she has worked up to a day without a talk or a function with anyone. */
    public TimeAlone alone(Practice.Id practice, LocalDate day) {
        return tallies.alone(practice, day);
    }

    private Moment standing(Practice practice, Moment.Id id) {
        var entry = entry(practice.id(), id);
        if (!entry.stands()) throw Refusal.of("refusal.ledger.moment-already-corrected-struck");
        return entry.moment();
    }

    /** A correction that leaves the money as it was leaves it counted as it was. */
    private static Moment.@Nullable Id sameMoney(Moment old, Note note) {
        boolean untouched = note.nature().kind() == old.kind()
                && note.client().equals(old.client())
                && Objects.equals(note.work().amount(), old.amount());
        return untouched ? old.sameMoneyAs() : null;
    }

    private Moment moment(Practice practice, Note note, Moment.@Nullable Id sameMoneyAs) {
        if (note.words().isBlank()) throw Refusal.of("refusal.ledger.few-words-happened");
        var today = practice.today(clock);
        var when = Objects.requireNonNullElse(note.time().when(), MomentDate.on(today));
        var day = when.day();
        if (day.isAfter(today.plusDays(1))) throw Refusal.of("refusal.ledger.still-come-moment-something", day);
        if (day.isBefore(EARLIEST)) throw Refusal.of("refusal.ledger.before-year-right", day);
        var nature = note.nature();
        return new Moment(
                new Moment.Id(Ids.next()),
                note.client(),
                day,
                when.about(),
                note.time().start(),
                note.time().minutes(),
                nature.kind(),
                Objects.requireNonNullElse(nature.direction(), nature.kind().usual()),
                nature.strand(),
                note.words().strip(),
                note.work().amount(),
                note.work().channel(),
                note.weighing().signal(),
                note.weighing().invited(),
                note.weighing().weight(),
                note.work().project(),
                note.origin().source(),
                sameMoneyAs);
    }

    private void changed(Practice practice, Client.Id client) {
        events.publishEvent(new Moment.Changed(practice.id(), List.of(client)));
    }
}
