package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each side has said of when it can be reached: leave and contact hours. */
@Component
@Transactional
public class Boundaries {
    private final BoundaryStore store;
    private final ApplicationEventPublisher events;

    Boundaries(BoundaryStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Keeps a leave; one that overlaps or adjoins it becomes one with it. */
    public Leave keep(Practice.Id practice, Leave leave) {
        var joined = leave;
        for (var other : store.leave(practice, leave.from().minusDays(1))) {
            if (joined.joins(other)) {
                joined = joined.with(other);
                store.deleteLeave(practice, other.id());
            }
        }
        store.insert(practice, joined);
        events.publishEvent(new Leave.Changed(practice, joined.client()));
        return joined;
    }

    /** Keeps contact hours in place of what the same side had set for the same client. */
    public ContactHours keep(Practice.Id practice, ContactHours hours) {
        store.replace(practice, hours);
        events.publishEvent(new Leave.Changed(practice, hours.client()));
        return hours;
    }

    public void forgetLeave(Practice.Id practice, UUID leave) {
        store.deleteLeave(practice, leave);
        events.publishEvent(new Leave.Changed(practice, null));
    }

    public void forgetHours(Practice.Id practice, UUID hours) {
        store.deleteHours(practice, hours);
        events.publishEvent(new Leave.Changed(practice, null));
    }

    /** All leave that ends on a day or after it, ours and theirs. */
    @Transactional(readOnly = true)
    public List<Leave> leave(Practice.Id practice, LocalDate since) {
        return store.leave(practice, since);
    }

    /** The leave of ours and of one client. */
    @Transactional(readOnly = true)
    public List<Leave> leave(Practice.Id practice, Client.Id client) {
        return store.leave(practice, LocalDate.EPOCH).stream()
                .filter(leave -> leave.touches(client))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ContactHours> hours(Practice.Id practice) {
        return store.hours(practice);
    }

    /** When each of these clients can be reached, and we like to. */
    @Transactional(readOnly = true)
    public Map<Client.Id, Availability> availability(
            Practice practice, Collection<Client.Id> clients, LocalDate since) {
        var all = store.kept(practice.id(), Set.copyOf(clients), since);
        return clients.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        client -> new Availability(
                                holding(all.hours(), client),
                                all.leave().stream()
                                        .filter(kept -> kept.touches(client))
                                        .toList(),
                                practice.zone())));
    }

    @EventListener
    void follow(Client.Merged merged) {
        store.move(merged.practice(), merged.gone(), merged.kept());
    }

    @EventListener
    void follow(Client.Unmerged unmerged) {
        store.moveBack(unmerged.practice(), unmerged.back());
    }

    /** Theirs, and ours: what was set for this client, else the default. */
    private static List<ContactHours> holding(List<ContactHours> hours, Client.Id client) {
        var own = hours.stream().filter(kept -> client.equals(kept.client())).toList();
        return own.stream().anyMatch(ContactHours::ours)
                ? own
                : Stream.concat(own.stream(), hours.stream().filter(kept -> kept.client() == null))
                        .toList();
    }
}
