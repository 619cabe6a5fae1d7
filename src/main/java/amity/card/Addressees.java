package amity.card;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.client.Salutation;
import amity.practice.Practice;
import amity.season.Proposal;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the people on a season's list like to be written to. */
@Component
@Transactional
public class Addressees {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 600;
    private final AddresseeStore store;
    private final People people;
    private final Words words;

    Addressees(AddresseeStore store, People people, Words words) {
        this.store = store;
        this.people = people;
        this.words = words;
    }

    /** Whom an entry's card goes to: its person, else the client itself. */
    static Addressee of(Proposal.Entry entry, Map<UUID, AddresseeStore.Said> said, Words words) {
        var person = entry.person();
        var id = person == null ? entry.whose() : person.id().value();
        var own = Optional.ofNullable(said.get(id)).orElse(AddresseeStore.Said.NOTHING);
        var usual = person == null ? Salutation.of(entry.name(), words) : Salutation.of(person, entry.client(), words);
        return new Addressee(
                id,
                entry.name(),
                own.called(),
                usual.greeted(words),
                usual.whom() == Salutation.Whom.HOUSE || person == null && usual.whom() != Salutation.Whom.PERSON,
                own.wording(),
                person == null ? own.address() : person.address());
    }

    /** Everyone at a client: its house is what the person belongs to or, where that is not known, the client. */
    static Addressee team(Proposal.Entry entry, Client client, Map<UUID, AddresseeStore.Said> said, Words words) {
        var person = entry.person();
        var own = Optional.ofNullable(said.get(client.id().value())).orElse(AddresseeStore.Said.NOTHING);
        var house = person == null || person.organisation() == null ? client.name() : person.organisation();
        var how = house.equals(entry.name()) && person != null ? "with" : "at";
        return new Addressee(
                client.id().value(),
                words.say("cards.team." + how, house),
                own.called(),
                words.say("cards.team.dear." + how, house),
                false,
                own.wording(),
                own.address() != null || person == null ? own.address() : person.address());
    }

    /** Keeps how somebody likes to be written to, for this and every other season. */
    public void change(Practice practice, Card card, String called, CardSubject wording, String address) {
        change(practice, card, called, address);
        wording(practice, card.addressee().id(), wording);
    }

    /** Keeps what a card lacked: whom it is to, where it goes, or both; what is empty stays as it is. */
    public void complete(Practice practice, Card card, String called, String address) {
        var to = card.addressee();
        change(
                practice,
                card,
                called.isBlank() ? Objects.requireNonNullElse(to.called(), "") : called,
                address.isBlank() ? String.join("\n", to.lines()) : address);
    }

    private void change(Practice practice, Card card, String called, String address) {
        if (called.strip().length() > LONGEST_NAME) throw new Refusal(words.say("cards.refused.name", LONGEST_NAME));
        address(practice, card.addressee().id(), card.person(), address);
        called(practice, card.addressee().id(), orNull(called.strip()));
    }

    /** The name after “Dear”, as they said it. */
    public void called(Practice practice, UUID id, @Nullable String called) {
        store.say(practice.id(), id, said(practice, id).called(called));
    }

    public void wording(Practice practice, UUID id, CardSubject wording) {
        store.say(practice.id(), id, said(practice, id).speaking(wording));
    }

    /** Where post goes: a person's address stands with the person. */
    public void address(Practice practice, UUID id, @Nullable Person person, String address) {
        if (address.length() > LONGEST_ADDRESS) throw new Refusal(words.say("cards.refused.address"));
        var to = orNull(address.replace("\r\n", "\n").strip());
        if (person == null) {
            store.say(practice.id(), id, said(practice, id).at(to));
        } else if (!Objects.equals(person.address(), to)) {
            people.change(practice.id(), person.at(to));
        }
    }

    /** Those of whom she has said what their card speaks of. */
    @Transactional(readOnly = true)
    public Set<UUID> withWording(Practice practice) {
        return store.said(practice.id()).entrySet().stream()
                .filter(said -> said.getValue().wording() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private AddresseeStore.Said said(Practice practice, UUID id) {
        return store.find(practice.id(), id).orElse(AddresseeStore.Said.NOTHING);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
