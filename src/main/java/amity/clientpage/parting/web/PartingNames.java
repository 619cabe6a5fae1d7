package amity.clientpage.parting.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Introductions;
import amity.client.People;
import amity.practice.Practice;
import amity.practice.Wordings;
import amity.shell.Mailto;
import amity.shell.WordingChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Whom one parts from and through whom they came, by the names one calls them by. */
@Component
record PartingNames(Wordings wordings, People people, Clients clients, Introductions introductions) {
    PartingPage.Say say(Practice practice, String key, Client client) {
        var wording = wordings.of(practice, key);
        var said = wording.with(
                Map.of("name", people.salutation(practice.id(), client).within(), "client", client.name()));
        return new PartingPage.Say(said, Mailto.of(said), new WordingChange(key, wording.text(), wording.own()));
    }

    /** The clients that introduced the client, themselves or by one of their people. */
    List<Client.Id> introducingClients(Practice practice, Client.Id client) {
        return introductions.all(practice.id()).stream()
                .filter(one -> one.introduced().equals(client))
                .map(one -> one.introducer().client() != null
                        ? one.introducer().client()
                        : people.get(practice.id(), one.introducer().person()).client())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    List<String> introducers(Practice practice, Client.Id client) {
        return introductions.all(practice.id()).stream()
                .filter(one -> one.introduced().equals(client))
                .map(one -> one.introducer().client() != null
                        ? clients.get(practice.id(), one.introducer().client()).name()
                        : people.get(practice.id(), one.introducer().person()).name())
                .toList();
    }
}
