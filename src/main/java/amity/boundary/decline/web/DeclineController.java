package amity.boundary.decline.web;

import amity.boundary.decline.Decline;
import amity.boundary.decline.Declines;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The kind noes: for a client where one is named, else to put them one’s own way. */
@Controller
@RequestMapping("/declines")
record DeclineController(DeclinePages pages, Declines declines, Clients clients, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = pages.of(practice, named(practice, client));
        return new ModelAndView(htmx == null ? "boundary/decline/page" : "boundary/decline/list", "page", page);
    }

    @PostMapping("/{which}/said")
    String said(
            Practice practice,
            @PathVariable String which,
            @RequestParam UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var whom = clients.get(practice.id(), new Client.Id(client));
        declines.said(practice, RequestValues.word(Decline.class, which), whom, clock.instant(), anyway);
        redirect.addFlashAttribute("notice", words.say("decline.said"));
        return "redirect:/declines?client=" + client;
    }

    private @Nullable Client named(Practice practice, @Nullable UUID client) {
        return client == null ? null : clients.get(practice.id(), new Client.Id(client));
    }
}
