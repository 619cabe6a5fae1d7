package amity.portal.web;

import amity.Visit;
import amity.WebTests;
import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.portal.link.PrivateLinks;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Ruth of the Carmichael Trust has opened the private link to her page. */
abstract class OnHerPage extends WebTests {
    @Autowired
    Clients clients;

    @Autowired
    People people;

    @Autowired
    PrivateLinks links;

    Visit ruthsBrowser;
    Client trust;
    Person ruth;
    String path;

    @BeforeEach
    void openHerPage() {
        ruthsBrowser = new Visit(clientsDoor.port());
        trust = clients.add(practice.id(), "Carmichael Trust");
        ruth = people.add(practice.id(), trust.id(), "Ruth Carmichael", List.of());
        path = "/p/" + links.hand(practice, trust.id(), ruth.id(), null, null).token();
    }
}
