package amity.client;

import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.TransactionCache;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients of a practice: who they are, and under which names they are known. */
@Component
@Transactional(readOnly = true)
public class Clients {
    private final ClientStore store;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;

    Clients(ClientStore store, ApplicationEventPublisher events, Words words, Clock clock) {
        this.store = store;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** Adds a client known by its name; a second client of the same name is allowed, since two people can share one. */
    @Transactional
    public Client add(Practice.Id practice, String name) {
        var client = Client.named(new Client.Id(Ids.next()), Names.of(name, "refusal.names.client"));
        store.insert(practice, client, clock.instant());
        events.publishEvent(new Client.Changed(practice, client.id()));
        return client;
    }

    @Transactional
    public Client change(Practice.Id practice, Client client) {
        Names.of(client.name(), "refusal.names.client");
        if (client.gifts().policy() == Client.GiftPolicy.LIMIT && client.gifts().mostAYear() == null) {
            throw Refusal.of("refusal.clients.up-how-much-gift");
        }
        if (client.strands().theirs() == Client.TheirStrand.OPEN && store.isWorkOnlyByPage(practice, client.id())) {
            throw new Refusal(words.say("client.works-only", client.name()));
        }
        boolean parts = client.status() == Client.Status.PARTED
                && find(practice, client.id())
                        .filter(was -> was.status() != Client.Status.PARTED)
                        .isPresent();
        store.update(practice, client, LocalDate.ofInstant(clock.instant(), clock.getZone()));
        events.publishEvent(new Client.Changed(practice, client.id()));
        if (parts) {
            events.publishEvent(new Client.Parted(practice, client.id()));
        }
        return client;
    }

    /** Sets since when their own page says work only; null where it no longer does. */
    @Transactional
    public void worksOnly(Practice.Id practice, Client.Id client, @Nullable Instant since) {
        store.worksOnly(practice, client, since);
        events.publishEvent(new Client.Changed(practice, client));
    }

    /** Lets the status follow the work; what the user has chosen herself stays. */
    @Transactional
    public void follow(Practice.Id practice, Map<Client.Id, Client.Status> statuses) {
        store.follow(practice, statuses);
    }

    /** Clients with whom nothing went on any more at the last reading. */
    public Set<Client.Id> longGone(Practice.Id practice) {
        return store.longGone(practice);
    }

    /** Keeps of whom nothing goes on any more, by today’s reading. */
    @Transactional
    public void longGone(Practice.Id practice, Map<Client.Id, Boolean> gone) {
        store.longGone(practice, gone);
    }

    public Client get(Practice.Id practice, Client.Id id) {
        return find(practice, id).orElseThrow(() -> NotFound.of("refusal.no-client"));
    }

    public Optional<Client> find(Practice.Id practice, Client.Id id) {
        return store.find(practice, id);
    }

    /** A client with all that is open with it; whether a matter counts on a day is {@link OpenMatter#openOn}. */
    public record WithMatters(Client client, List<OpenMatter> openMatters) {}

    public WithMatters withMatters(Practice.Id practice, Client.Id id) {
        return store.withMatters(practice, id).orElseThrow(() -> NotFound.of("refusal.no-client"));
    }

    /** All clients but merged ones, by name and then id. */
    public List<Client> all(Practice.Id practice) {
        return store.all(practice);
    }

    public Map<Client.Id, Client> among(Practice.Id practice, List<Client.Id> ids) {
        return store.among(practice, ids);
    }

    /** Clients whose “with us since”, as the user has said it, is one of these days. */
    public List<Client> since(Practice.Id practice, Collection<LocalDate> days) {
        return store.since(practice, days);
    }

    /** The one client that an id, a name or the beginning of one means; throws {@link Ambiguous} with the candidates otherwise. */
    public Client named(Practice.Id practice, String words) {
        var exact = store.known(practice, words);
        var candidates = exact.isEmpty() ? store.beginning(practice, words) : exact;
        if (candidates.size() != 1) throw new Ambiguous(words, candidates);
        return candidates.getFirst();
    }

    /** Those known by exactly this name, or of this id; the beginning of a name is another name. */
    public List<Client> called(Practice.Id practice, String name) {
        return name.isBlank() ? List.of() : store.known(practice, name);
    }

    /** Clients whose name or known names contain the words, at most {@code limit}, by name. */
    public List<Client> search(Practice.Id practice, String words, int limit) {
        return store.containing(practice, words, limit);
    }

    @Transactional
    public void alsoKnownAs(Practice.Id practice, Client.Id client, Alias alias) {
        store.alias(practice, client, null, alias);
    }

    public List<Alias> aliases(Practice.Id practice, Client.Id client) {
        return store.aliases(practice, client);
    }

    @Transactional
    public OpenMatter open(
            Practice.Id practice, Client.Id client, OpenMatter.Matter matter, LocalDate on, @Nullable LocalDate until) {
        var opened = new OpenMatter(Ids.next(), client, matter, on, until);
        store.open(practice, opened);
        events.publishEvent(new Client.Changed(practice, client));
        return opened;
    }

    @Transactional
    public void close(Practice.Id practice, Client.Id client, OpenMatter.Matter matter, LocalDate on) {
        store.close(practice, client, matter, on);
        events.publishEvent(new Client.Changed(practice, client));
    }

    /** The open matters of one client; whether one counts on a day is {@link OpenMatter#openOn}. */
    public List<OpenMatter> openMatters(Practice.Id practice, Client.Id client) {
        return store.openMatters(practice, List.of(client)).getOrDefault(client, List.of());
    }

    public Map<Client.Id, List<OpenMatter>> openMatters(Practice.Id practice, List<Client.Id> clients) {
        return clients.isEmpty() ? Map.of() : store.openMatters(practice, clients);
    }

    private record OpenMatters(Practice.Id practice) {}

    public Map<Client.Id, List<OpenMatter>> openMatters(Practice.Id practice) {
        return TransactionCache.once(new OpenMatters(practice), () -> store.openMatters(practice, null));
    }
}
