package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Merges;
import amity.practice.Practice;
import amity.shell.NotFound;
import amity.standing.Relationships;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a client, and its moments page by page. */
@Controller
record ClientController(
        Relationships relationships, ClientPages pages, MomentLists moments, Clients clients, Merges merging) {
    @GetMapping("/clients/{id}")
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String counts) {
        relationships.freshen(practice);
        var client = new Client.Id(id);
        var look = new ClientPages.Look(show, from, counts != null);
        try {
            return new ModelAndView("clientpage/client", "page", pages.page(practice, client, look));
        } catch (NotFound missing) {
            var kept = merging.mergedInto(practice.id(), client).orElseThrow(() -> missing);
            return new ModelAndView("redirect:/clients/" + kept);
        }
    }

    @GetMapping("/clients/{id}/moments")
    ModelAndView moments(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam String from) {
        var older = moments.of(practice, clients.get(practice.id(), new Client.Id(id)), show, from);
        return new ModelAndView("clientpage/moments", "moments", older);
    }
}
