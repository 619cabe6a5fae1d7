package amity.partnership.agreement;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Moment;
import amity.moment.MomentSummaries;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides agreed to do for each other: one in force with a client at a time; what is changed or ended stays readable. */
@Component
@Transactional
public class Agreements {
    private final AgreementStore store;
    private final Clients clients;
    private final MomentSummaries summaries;
    private final AgreementWriter writing;
    private final Practices practices;
    private final Clock clock;

    Agreements(
            AgreementStore store,
            Clients clients,
            MomentSummaries summaries,
            AgreementWriter writing,
            Practices practices,
            Clock clock) {
        this.store = store;
        this.clients = clients;
        this.summaries = summaries;
        this.writing = writing;
        this.practices = practices;
        this.clock = clock;
    }

    /** They said yes; refused while another is in force. */
    public Agreement agree(Practice practice, AgreementDraft draft) {
        var client = clients.get(practice.id(), draft.client());
        if (client.status() == Client.Status.PARTED) throw writing.refused("agreement.wrong.parted", client.name());
        if (store.inForce(practice.id(), client.id()).isPresent()) {
            throw writing.refused("agreement.wrong.another", client.name());
        }
        var agreement = writing.first(draft, practice.today(clock));
        store.insert(practice.id(), agreement);
        return agreement;
    }

    /** Another takes its place; lines that go on keep since when they hold, and what was said of their moments. */
    public Agreement change(Practice practice, Agreement.Id id, AgreementDraft draft) {
        var today = practice.today(clock);
        var before = inForce(practice, id);
        var next = writing.next(before, draft, today);
        store.end(practice.id(), id, new Agreement.Ending(Agreement.End.CHANGED, today, null));
        store.insert(practice.id(), next.agreement());
        next.goesOn().forEach((line, earlier) -> store.carry(practice.id(), earlier, line));
        return next.agreement();
    }

    public Agreement renew(Practice practice, Agreement.Id id, LocalDate lookAgain) {
        var today = practice.today(clock);
        inForce(practice, id);
        writing.ahead(lookAgain, today);
        store.renew(practice.id(), id, today, lookAgain);
        return get(practice, id);
    }

    public Agreement stop(Practice practice, Agreement.Id id, @Nullable String why) {
        inForce(practice, id);
        store.end(practice.id(), id, new Agreement.Ending(Agreement.End.STOPPED, practice.today(clock), why));
        return get(practice, id);
    }

    /** Undoes a stop; refused if another agreement has come since. */
    public Agreement resume(Practice practice, Agreement.Id id) {
        var stopped = get(practice, id);
        var ending = stopped.ending();
        if (ending == null || ending.how() != Agreement.End.STOPPED) {
            throw writing.refused("agreement.wrong.not-stopped");
        }
        if (store.inForce(practice.id(), stopped.client()).isPresent()) {
            throw writing.refused(
                    "agreement.wrong.another",
                    clients.get(practice.id(), stopped.client()).name());
        }
        store.end(practice.id(), id, null);
        return get(practice, id);
    }

    /** Says whether a moment counts for a line, against what is read; null goes back to what is read. */
    public void say(Practice practice, Agreement.Id id, UUID line, Moment.Id moment, @Nullable Boolean counts) {
        if (inForce(practice, id).lines().stream().noneMatch(one -> one.id().equals(line))) {
            throw NotFound.of("refusal.agreements.no-line");
        }
        store.say(practice.id(), line, moment, counts);
    }

    @Transactional(readOnly = true)
    public Agreement get(Practice practice, Agreement.Id id) {
        return store.find(practice.id(), id).orElseThrow(() -> NotFound.of("refusal.agreements.no-agreement"));
    }

    private Agreement inForce(Practice practice, Agreement.Id id) {
        var agreement = get(practice, id);
        if (!agreement.isInForce()) throw writing.refused("agreement.wrong.over");
        return agreement;
    }

    @Transactional(readOnly = true)
    public Optional<Agreement> inForce(Practice practice, Client.Id client) {
        return store.inForce(practice.id(), client);
    }

    /** All there ever were with a client, the latest first. */
    @Transactional(readOnly = true)
    public List<Agreement> of(Practice practice, Client.Id client) {
        return store.of(practice.id(), client);
    }

    /** Those in force with anyone, the one to be looked at soonest first. */
    @Transactional(readOnly = true)
    public List<Agreement> inForce(Practice practice) {
        return store.inForce(practice.id());
    }

    /** How each line has been kept up to a day, in their order. */
    @Transactional(readOnly = true)
    public List<LineProgress> progress(Practice practice, Agreement agreement, LocalDate day) {
        return progress(practice, List.of(agreement), day).stream()
                .flatMap(one -> one.lines().stream())
                .toList();
    }

    public record Kept(Agreement agreement, List<LineProgress> lines) {}

    /** The same for some agreements, by a number of queries that does not grow with them. */
    @Transactional(readOnly = true)
    public List<Kept> progress(Practice practice, List<Agreement> agreements, LocalDate day) {
        if (agreements.isEmpty()) return List.of();
        var ids = agreements.stream().map(Agreement::client).distinct().toList();
        var since = agreements.stream()
                .map(Agreement::begins)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var known = clients.among(practice.id(), ids);
        var moments = summaries.ways(practice.id(), ids, since.minusDays(1));
        var said = store.said(practice.id(), agreements);
        return agreements.stream()
                .filter(agreement -> known.containsKey(agreement.client()))
                .map(agreement -> new Kept(
                        agreement,
                        new LineMatch(known.get(agreement.client()), agreement.lines(), said)
                                .over(moments.getOrDefault(agreement.client(), List.of()), day)))
                .toList();
    }

    /** Of two in force that of the client that stays goes on. */
    @EventListener
    void follow(Client.MergeBegun merge) {
        if (store.inForce(merge.practice(), merge.kept()).isPresent()) {
            store.inForce(merge.practice(), merge.gone())
                    .ifPresent(other -> end(merge.practice(), other, Agreement.End.MERGED));
        }
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        store.reopen(unmerged.practice(), unmerged.back());
    }

    @EventListener
    void follow(Client.Parted parted) {
        store.inForce(parted.practice(), parted.client())
                .ifPresent(agreement -> end(parted.practice(), agreement, Agreement.End.PARTED));
    }

    private void end(Practice.Id practice, Agreement agreement, Agreement.End how) {
        store.end(practice, agreement.id(), new Agreement.Ending(how, practices.today(practice), null));
    }
}
