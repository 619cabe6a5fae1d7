package amity.moment.web;

import amity.client.Ambiguous;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.moment.sentence.TheirNames;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds whom a form is about: by the name typed, or the client tapped or opened before. */
@Component
record FormSubject(Clients clients, People people, Words words) {
    private static final int SHOWN = 50;
    private static final Pattern CLIENT_PAGE = Pattern.compile("/clients/([0-9a-f-]{36})(?:[/?#].*)?$");

    Client of(Practice practice, Form form) {
        var typed = form.text("client");
        if (typed.isEmpty()) throw new Unclear("client", words.say("moment.wrong.client"));
        return tapped(practice, form).orElseGet(() -> named(practice, typed));
    }

    private Client named(Practice practice, String typed) {
        try {
            return clients.named(practice.id(), typed);
        } catch (Ambiguous several) {
            if (several.candidates().isEmpty()) {
                throw new Unclear("client", words.say("moment.wrong.unknown", typed), List.of(), typed);
            }
            throw new Unclear("client", words.say("moment.wrong.ambiguous", typed), several.candidates(), null);
        }
    }

    /** Whom a form is about as far as it goes: tapped, or the only one of the name. */
    Optional<Client> known(Practice practice, Form form) {
        var called = clients.called(practice.id(), form.text("client"));
        return tapped(practice, form).or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty());
    }

    TheirNames called(Practice practice, Form form) {
        return known(practice, form)
                .map(client -> TheirNames.of(
                        client.name(),
                        people.at(practice.id(), client.id()).stream()
                                .map(Person::name)
                                .toList()))
                .orElseGet(() -> TheirNames.of(form.text("client")));
    }

    /** The client whose id goes along holds as long as the name beside it was not changed. */
    private Optional<Client> tapped(Practice practice, Form form) {
        return form.text("client").equals(form.text("client-name"))
                ? found(practice, form.text("client-id"))
                : Optional.empty();
    }

    Optional<Client> found(Practice practice, String id) {
        try {
            return clients.find(practice.id(), new Client.Id(UUID.fromString(id)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    Optional<Client> onPage(Practice practice, @Nullable String address) {
        var page = CLIENT_PAGE.matcher(address == null ? "" : address);
        return page.find() ? found(practice, page.group(1)) : Optional.empty();
    }

    List<String> names(Practice practice, String typed) {
        return clients.search(practice.id(), typed, SHOWN).stream()
                .map(Client::name)
                .distinct()
                .toList();
    }

    static Map<String, String> hidden(Client client) {
        return Map.of(
                "client",
                client.name(),
                "client-name",
                client.name(),
                "client-id",
                client.id().toString());
    }
}
