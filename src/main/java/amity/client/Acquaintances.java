package amity.client;

import amity.practice.Practice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom the practice knows, many at a time: what an import looks up, brings, and takes back. Whoever calls tells of the change. */
@Component
@Transactional
public class Acquaintances {
    private final AcquaintanceStore store;
    private final CompletionStore completion;
    private final LookalikeStore lookalikes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acquaintances(
            AcquaintanceStore store,
            CompletionStore completion,
            LookalikeStore lookalikes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.completion = completion;
        this.lookalikes = lookalikes;
        this.events = events;
        this.clock = clock;
    }

    /** Every name and e-mail of clients and people; one of a person at a client names both. */
    @Transactional(readOnly = true)
    public List<AliasOwner> known(Practice.Id practice) {
        return store.known(practice);
    }

    public void bring(Practice.Id practice, List<Newcomer.OfClient> clients) {
        store.bring(practice, clients, clock.instant());
    }

    public void welcome(Practice.Id practice, List<Newcomer.OfPerson> people) {
        store.welcome(practice, people, clock.instant());
    }

    public void learn(Practice.Id practice, List<AliasOwner> names) {
        store.learn(practice, names);
    }

    public void unlearn(Practice.Id practice, Collection<UUID> names) {
        store.unlearn(practice, names);
    }

    public void unlearnFacts(Practice.Id practice, Collection<UUID> facts) {
        store.unlearnFacts(practice, facts);
    }

    /** Lists clients with those they might be, for the user to say. */
    public void mayBeSame(Practice.Id practice, Map<Client.Id, List<Client.Id>> pairs) {
        lookalikes.alike(practice, pairs);
    }

    public void tellApart(Practice.Id practice, Map<Client.Id, List<Client.Id>> pairs) {
        lookalikes.different(practice, pairs);
    }

    /** Gives a person the client, role, birthday, address, phones and organisation that are still missing, and says which. */
    public List<String> complete(Practice.Id practice, Person person, @Nullable Integer birthYear) {
        return completion.complete(practice, person, birthYear);
    }

    /** What tells people of one name apart besides their addresses. */
    @Transactional(readOnly = true)
    public List<Trait> traits(Practice.Id practice) {
        return store.traits(practice);
    }

    /** Corrects of a person what still stands as an address book said it before, by the names of the fields; says what stood there. */
    public Map<String, String> correct(
            Practice.Id practice, Person.Id person, Map<String, String> said, Map<String, String> says) {
        return completion.correct(practice, person, said, says);
    }

    public void uncorrect(Practice.Id practice, Person.Id person, Map<String, String> before) {
        completion.uncorrect(practice, person, before);
    }

    public void uncomplete(Practice.Id practice, Person.Id person, List<String> filled) {
        completion.uncomplete(practice, person, filled);
    }

    @Transactional(readOnly = true)
    public boolean knows(Practice.Id practice, Person.Id person, Alias alias) {
        return store.knows(practice, person, alias);
    }

    /** Sets the status of clients to what their paid work says, unless the user has chosen it: active within twelve months, else resting, without any a prospect. */
    public void followWork(Practice.Id practice, Map<Client.Id, Optional<LocalDate>> lastWork, LocalDate today) {
        store.followWork(practice, lastWork, today);
    }

    /** Forgets a client of whom nothing else is kept; false where something is. */
    public boolean forget(Practice.Id practice, Client.Id client) {
        boolean gone = store.isUntouched(practice, client) && store.forget(practice, client);
        if (gone) {
            events.publishEvent(new Client.Removal(practice, client));
        }
        return gone;
    }

    /** Forgets a person of whom nothing else is kept; false where something is. */
    public boolean forget(Practice.Id practice, Person.Id person) {
        return store.forget(practice, person);
    }
}
