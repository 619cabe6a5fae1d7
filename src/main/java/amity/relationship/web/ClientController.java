package amity.relationship.web;

import amity.client.Client;
import amity.practice.Practice;
import amity.relationship.Relationships;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a client, and its moments page by page. */
@Controller
class ClientController {
    private final Relationships relationships;
    private final ClientPages pages;
    private final MomentLists moments;

    ClientController(Relationships relationships, ClientPages pages, MomentLists moments) {
        this.relationships = relationships;
        this.pages = pages;
        this.moments = moments;
    }

    @GetMapping("/clients/{id}")
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String counts) {
        relationships.freshen(practice);
        var look = new ClientPages.Look(show, from, counts != null);
        return new ModelAndView("relationship/client", "page", pages.page(practice, new Client.Id(id), look));
    }

    @GetMapping("/clients/{id}/moments")
    ModelAndView moments(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam String from) {
        var older = moments.of(practice, new Client.Id(id), show, from);
        return new ModelAndView("relationship/moments", "moments", older);
    }
}
