package amity.boundary.web;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of boundaries, on a client’s page, in the settings, and as a page of its own. */
@Controller
class BoundaryListController {
    private final BoundaryLists lists;
    private final Clients clients;

    BoundaryListController(BoundaryLists lists, Clients clients) {
        this.lists = lists;
        this.clients = clients;
    }

    @GetMapping("/boundaries")
    @Transactional(readOnly = true)
    ModelAndView show(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var whose = client == null ? null : clients.get(practice.id(), new Client.Id(client));
        return new ModelAndView(htmx == null ? "boundary/page" : "boundary/list", "page", lists.of(practice, whose));
    }
}
