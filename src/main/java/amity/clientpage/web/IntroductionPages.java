package amity.clientpage.web;

import static java.util.Objects.requireNonNull;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Introduction;
import amity.client.Introductions;
import amity.client.People;
import amity.client.Person;
import amity.clientpage.web.IntroductionsPage.Line;
import amity.clientpage.web.IntroductionsPage.Typed;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out who introduced a client and whom it introduced, by itself or by its people. */
@Component
@Transactional(readOnly = true)
class IntroductionPages {
    private final Introductions introductions;
    private final Clients clients;
    private final People people;
    private final Words words;

    IntroductionPages(Introductions introductions, Clients clients, People people, Words words) {
        this.introductions = introductions;
        this.clients = clients;
        this.people = people;
        this.words = words;
    }

    IntroductionsPage of(Practice practice, Client.Id id, @Nullable Typed typed, @Nullable String sorry) {
        var client = clients.get(practice.id(), id);
        var there = people.at(practice.id(), id).stream().map(Person::id).collect(Collectors.toSet());
        var all = introductions.all(practice.id());
        return new IntroductionsPage(
                id.toString(),
                client.name(),
                all.stream()
                        .filter(one -> one.introduced().equals(id))
                        .flatMap(one -> by(practice, one))
                        .toList(),
                all.stream()
                        .filter(one -> id.equals(one.introducer().client())
                                || there.contains(one.introducer().person()))
                        .flatMap(one -> client(practice, one, one.introduced()))
                        .toList(),
                typed,
                sorry);
    }

    private Stream<Line> by(Practice practice, Introduction one) {
        var client = one.introducer().client();
        var someone = one.introducer().person();
        if (someone == null) return client(practice, one, requireNonNull(client));
        var person = people.get(practice.id(), someone);
        var at = person.client() == null
                ? null
                : clients.find(practice.id(), person.client()).orElse(null);
        var name = at == null ? person.name() : words.say("relationship.introduced.at", person.name(), at.name());
        return Stream.of(line(one, at == null ? "" : at.id().toString(), name));
    }

    private Stream<Line> client(Practice practice, Introduction one, Client.Id id) {
        return clients.find(practice.id(), id).stream()
                .map(client -> line(one, client.id().toString(), client.name()));
    }

    private static Line line(Introduction one, String client, String name) {
        return new Line(one.id().toString(), client, name, Days.month(one.on()));
    }
}
