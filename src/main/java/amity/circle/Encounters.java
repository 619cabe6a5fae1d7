package amity.circle;

import amity.client.Client;
import amity.client.IntroducedPeople;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.client.Someone;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people met: with where, when and through whom, until they become a client and after. */
@Component
@Transactional
public class Encounters implements IntroducedPeople {
    private final EncounterStore store;
    private final People people;
    private final Introductions introductions;
    private final Words words;
    private final Clock clock;

    Encounters(EncounterStore store, People people, Introductions introductions, Words words, Clock clock) {
        this.store = store;
        this.people = people;
        this.introductions = introductions;
        this.words = words;
        this.clock = clock;
    }

    /** Keeps someone met; a person known apart already by that name is the one, and is met once. */
    public Encounter keep(Practice practice, Encounter.Said said) {
        check(practice, said);
        var known = people.called(practice.id(), said.name()).stream()
                .filter(person -> person.client() == null)
                .toList();
        if (known.size() > 1) throw new Refusal(words.say("circle.wrong.several", said.name()));
        if (!known.isEmpty()
                && !store.with(practice.id(), known.getFirst().id()).isEmpty()) {
            throw new Refusal(words.say("circle.wrong.met-already", said.name()));
        }
        var person = known.isEmpty() ? people.add(practice.id(), null, said.name(), List.of()) : known.getFirst();
        var encounter = new Encounter(Ids.next(), person.id(), person.name(), null, null, "", null, "", false, null)
                .saying(said);
        refuseRing(practice, encounter);
        store.insert(practice.id(), encounter);
        return encounter;
    }

    public Encounter change(Practice practice, UUID id, Encounter.Said said) {
        check(practice, said);
        var changed = get(practice.id(), id).saying(said);
        refuseRing(practice, changed);
        var person = people.get(practice.id(), changed.person());
        if (!person.name().equals(changed.name())) {
            people.change(practice.id(), person.called(changed.name()));
        }
        store.update(practice.id(), changed);
        return changed;
    }

    /** They were not met after all; the person stays known. */
    public void forget(Practice.Id practice, UUID id) {
        store.delete(practice, id);
    }

    /** They have become this client: the person is at it from now on, and through whom they were met introduced it. */
    public void becameClient(Practice practice, UUID id, Client.Id client) {
        var encounter = get(practice.id(), id);
        if (encounter.becameClient()) throw new Refusal(words.say("circle.wrong.client-already", encounter.name()));
        var through = encounter.through();
        UUID introduction = null;
        if (through != null && !through.value().equals(client.value())) {
            var on = encounter.on() == null ? practice.today(clock) : encounter.on();
            introduction = introductions.all(practice.id()).stream()
                    .filter(one ->
                            one.introducer().equals(through) && one.introduced().equals(client))
                    .map(Introduction::id)
                    .findFirst()
                    .orElse(null);
            if (introduction == null) {
                introduction = introductions
                        .keep(practice.id(), new Introduction(Ids.next(), through, client, on, null))
                        .id();
            }
        }
        at(practice.id(), encounter.person(), client);
        store.became(practice.id(), id, introduction);
    }

    /** They have not become a client after all: known apart again, and the introduction was not so. */
    public void noClient(Practice.Id practice, UUID id) {
        var encounter = get(practice, id);
        at(practice, encounter.person(), null);
        var introduction = encounter.introduction();
        if (introduction != null) {
            introductions.forget(practice, introduction);
        }
    }

    @Transactional(readOnly = true)
    public Encounter get(Practice.Id practice, UUID id) {
        return store.of(practice, id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("circle.wrong.nobody-met")));
    }

    /** Everyone met, the latest first. */
    @Transactional(readOnly = true)
    public List<Encounter> all(Practice.Id practice) {
        return store.all(practice);
    }

    /** Those who are virtual assistants too. */
    @Transactional(readOnly = true)
    public List<Encounter> assistants(Practice.Id practice) {
        return store.all(practice).stream().filter(Encounter::assistant).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Person.Id, Someone> through(Practice.Id practice) {
        return store.notClients(practice).stream()
                .filter(met -> met.through() != null)
                .collect(Collectors.toMap(Encounter::person, met -> Objects.requireNonNull(met.through())));
    }

    @EventListener
    void follow(Introduction.Gone gone) {
        store.forgetIntroduction(gone.practice(), gone.introduction().id());
    }

    private void check(Practice practice, Encounter.Said said) {
        if (said.name().isBlank()) throw new Refusal(words.say("circle.wrong.no-name"));
        if (said.place().isBlank()) throw new Refusal(words.say("circle.wrong.no-place-met"));
        if (said.on() != null && said.on().isAfter(practice.today(clock))) {
            throw new Refusal(words.say("circle.wrong.met-to-come", said.on()));
        }
    }

    private void refuseRing(Practice practice, Encounter encounter) {
        var through = encounter.through();
        if (through != null) {
            introductions.refuseRing(
                    practice.id(),
                    introductions.standingFor(practice.id(), through),
                    introductions.standingFor(practice.id(), Someone.of(encounter.person())));
        }
    }

    private void at(Practice.Id practice, Person.Id id, Client.@Nullable Id client) {
        people.change(practice, people.get(practice, id).with(client));
    }
}
