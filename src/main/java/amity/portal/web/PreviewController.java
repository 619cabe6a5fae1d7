package amity.portal.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.shell.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** In the office: a client’s page as she sees it, before there is a link, and the same as words for a mail. */
@Controller
@RequestMapping("/clients/{id}/page/{person}")
record PreviewController(Clients clients, People people, PortalPages pages, PageLetters letters, Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id, @PathVariable UUID person) {
        return new ModelAndView("portal/page", "page", page(practice, id, person(practice, id, person)));
    }

    @GetMapping("/words")
    ModelAndView words(Practice practice, @PathVariable UUID id, @PathVariable UUID person) {
        var who = person(practice, id, person);
        return new ModelAndView("portal/letter", "page", letters.of(page(practice, id, who), who));
    }

    private PortalPage page(Practice practice, UUID id, Person person) {
        return pages.of(practice, clients.get(practice.id(), new Client.Id(id)), person);
    }

    private Person person(Practice practice, UUID id, UUID person) {
        return people.find(practice.id(), new Person.Id(person))
                .filter(who -> new Client.Id(id).equals(who.client()))
                .orElseThrow(() -> new NotFound(words.say("portal.link.nobody")));
    }
}
