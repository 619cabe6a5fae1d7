package amity.client;

import amity.practice.Practice;
import amity.shell.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who brought whom to the practice. */
@Component
@Transactional
public class Introductions {
    private final IntroductionStore store;
    private final People people;
    private final ObjectProvider<IntroducedPeople> brought;
    private final ApplicationEventPublisher events;

    Introductions(
            IntroductionStore store,
            People people,
            ObjectProvider<IntroducedPeople> brought,
            ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.brought = brought;
        this.events = events;
    }

    /** Keeps an introduction; refuses a client introduced by itself, one that is kept already, and one that would close a ring. */
    public Introduction keep(Practice.Id practice, Introduction introduction) {
        var by = standingFor(practice, introduction.introducer());
        if (introduction.introduced().value().equals(by)) {
            throw Refusal.of("refusal.introductions.client-cannot-introduced-itself");
        }
        if (store.all(practice).stream().anyMatch(introduction::repeats)) {
            throw Refusal.of("refusal.introductions.introduction-kept-already");
        }
        refuseRing(practice, by, introduction.introduced().value());
        store.insert(practice, introduction);
        events.publishEvent(new Introduction.Kept(practice));
        return introduction;
    }

    public Introduction noted(Practice.Id practice, Introduction introduction, UUID moment) {
        store.noted(practice, introduction.id(), moment);
        return new Introduction(
                introduction.id(), introduction.introducer(), introduction.introduced(), introduction.on(), moment);
    }

    public void forget(Practice.Id practice, UUID introduction) {
        store.all(practice).stream()
                .filter(one -> one.id().equals(introduction))
                .forEach(one -> events.publishEvent(new Introduction.Gone(practice, one)));
        store.delete(practice, introduction);
        events.publishEvent(new Introduction.Kept(practice));
    }

    /** Whom each client had brought by a day, itself or by one of its people. */
    @Transactional(readOnly = true)
    public Map<Client.Id, Set<Client.Id>> brought(Practice.Id practice, LocalDate asOf) {
        return store.brought(practice, asOf);
    }

    @Transactional(readOnly = true)
    public List<Introduction> all(Practice.Id practice) {
        return store.all(practice);
    }

    /** Who brought whom, people at a client standing for the client, and those who are no clients yet among them. */
    @Transactional(readOnly = true)
    public Chain chain(Practice.Id practice) {
        var chain = new Chain();
        var all = all(practice);
        var through = new HashMap<Person.Id, Someone>();
        brought.stream().forEach(known -> through.putAll(known.through(practice)));
        var stands = stands(
                practice,
                Stream.concat(all.stream().map(Introduction::introducer), through.values().stream())
                        .toList());
        all.forEach(one ->
                chain.with(stands.apply(one.introducer()), one.introduced().value()));
        through.forEach((person, by) -> chain.with(stands.apply(by), stands.apply(Someone.of(person))));
        return chain;
    }

    /** Refuses that one brought the other where the other, along the chain, brought the one. */
    @Transactional(readOnly = true)
    public void refuseRing(Practice.Id practice, UUID introducer, UUID introduced) {
        if (introducer.equals(introduced) || chain(practice).leads(introduced, introducer)) {
            throw Refusal.of("refusal.introductions.would-go-round-ring");
        }
    }

    /** The client a person is at, else the person. */
    @Transactional(readOnly = true)
    public UUID standingFor(Practice.Id practice, Someone someone) {
        return stands(practice, List.of(someone)).apply(someone);
    }

    private Function<Someone, UUID> stands(Practice.Id practice, List<Someone> some) {
        var ids = some.stream()
                .map(Someone::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var at = new HashMap<Person.Id, Client.Id>();
        if (!ids.isEmpty()) {
            people.among(practice, ids).stream()
                    .filter(person -> person.client() != null)
                    .forEach(person -> at.put(person.id(), person.client()));
        }
        return one -> one.person() != null && at.containsKey(one.person())
                ? at.get(one.person()).value()
                : one.value();
    }
}
