package amity.client;

import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known about clients and people: each fact with its day, its source and who may see it. */
@Component
@Transactional
public class Facts {
    private static final int LINE = 160;
    private final FactStore store;
    private final ClientStore clients;
    private final PersonStore people;
    private final ApplicationEventPublisher events;
    private final Words words;
    private final Clock clock;

    Facts(
            FactStore store,
            ClientStore clients,
            PersonStore people,
            ApplicationEventPublisher events,
            Words words,
            Clock clock) {
        this.store = store;
        this.clients = clients;
        this.people = people;
        this.events = events;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps it; what tells of health, faith and the like only with their agreement, else in neutral words. */
    public Fact keep(Practice practice, Fact fact) {
        if (fact.agreedOn() == null) {
            fact.special().ifPresent(special -> {
                var category = words.say("fact.special." + special.category().replace(' ', '-'));
                var instead = special.instead();
                throw new Refusal(
                        instead == null
                                ? words.say("fact.special.own", special.word(), category)
                                : words.say("fact.special", special.word(), category, instead.words()));
            });
        }
        refuseStranger(practice, fact);
        refuseOffTheRecord(practice, fact);
        refuseMuchOfRelatives(fact);
        return insert(practice, fact);
    }

    private void refuseStranger(Practice practice, Fact fact) {
        var person = fact.person();
        if (person != null && people.find(practice.id(), person).isEmpty()) throw new NotFound(words.say("error.404"));
    }

    /** Of children and relatives, who never asked to be known here, one line as it was told is enough. */
    private void refuseMuchOfRelatives(Fact fact) {
        var said = fact.words().strip();
        var relatives = words.phrases("fact.relatives");
        if ((said.length() > LINE || said.lines().count() > 1)
                && relatives.in(fact.topic() + " · " + said).find()) {
            throw new Refusal(words.say("fact.relatives.line", LINE));
        }
    }

    private void refuseOffTheRecord(Practice practice, Fact fact) {
        if (isOffTheRecord(practice, fact))
            throw new Refusal(words.say(
                    "fact.off-record",
                    clients.find(practice.id(), fact.client()).orElseThrow().name()));
    }

    private boolean isOffTheRecord(Practice practice, Fact fact) {
        return (fact.personal() || fact.sensitivity() == Fact.Sensitivity.PERSONAL)
                && clients.find(practice.id(), fact.client())
                        .filter(Client::isOffTheRecord)
                        .isPresent();
    }

    /**
     * Keeps what another program knew: where it tells of health, faith and the like, hidden and never drawn on. Nothing
     * personal comes where the personal side is closed.
     */
    public Optional<Fact> bring(Practice practice, Fact fact) {
        if (isOffTheRecord(practice, fact)) return Optional.empty();
        return Optional.of(insert(practice, fact.special().isPresent() ? fact.asSensitive() : fact));
    }

    private Fact insert(Practice practice, Fact fact) {
        if (fact.words().isBlank() || fact.topic().isBlank()) throw Refusal.of("refusal.facts.about-you-know");
        if (fact.learnedOn().isAfter(practice.today(clock))) {
            throw Refusal.of("refusal.facts.you-cannot-learned-still", Days.fullyDated(fact.learnedOn()));
        }
        store.insert(practice.id(), fact);
        events.publishEvent(new Client.Changed(practice.id(), fact.client()));
        return fact;
    }

    /** One fact, for as long as it holds. */
    @Transactional(readOnly = true)
    public Fact get(Practice.Id practice, Client.Id client, Fact.Id id) {
        return store.of(practice, client).stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("fact.missing")));
    }

    /** The fact no longer holds; it stays readable as it was known until today. */
    public void end(Practice practice, Fact.Id fact) {
        store.end(practice.id(), fact, practice.today(clock))
                .ifPresent(client -> events.publishEvent(new Client.Changed(practice.id(), client)));
    }

    @Transactional(readOnly = true)
    public List<Fact> of(Practice.Id practice, Client.Id client) {
        return store.of(practice, client);
    }

    /** The same as wordings, ideas and questions may draw on it: what was learned at another client’s is confidential. */
    @Transactional(readOnly = true)
    public List<Fact> drawnOn(Practice.Id practice, Client.Id client) {
        return drawnOn(practice, List.of(client)).getOrDefault(client, List.of());
    }

    @Transactional(readOnly = true)
    public Map<Client.Id, List<Fact>> drawnOn(Practice.Id practice, Collection<Client.Id> clients) {
        return store.drawnOn(practice, clients);
    }

    @Transactional(readOnly = true)
    public Map<Client.Id, List<Fact>> byClient(Practice.Id practice, Collection<Client.Id> clients) {
        return store.byClient(practice, clients);
    }
}
