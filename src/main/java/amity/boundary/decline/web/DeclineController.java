package amity.boundary.decline.web;

import amity.boundary.decline.Decline;
import amity.boundary.decline.Declines;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refused;
import amity.shell.Words;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
class DeclineController {
    private final DeclinePages pages;
    private final Declines declines;
    private final Clients clients;
    private final Words words;
    private final Clock clock;

    DeclineController(DeclinePages pages, Declines declines, Clients clients, Words words, Clock clock) {
        this.pages = pages;
        this.declines = declines;
        this.clients = clients;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = pages.of(practice, named(practice, client));
        return new ModelAndView(htmx == null ? "boundary/decline/page" : "boundary/decline/list", "page", page);
    }

    @PostMapping("/{which}")
    ModelAndView keep(
            Practice practice,
            @PathVariable String which,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable UUID client,
            RedirectAttributes redirect) {
        var decline = named(which);
        try {
            declines.keep(practice, decline, text);
        } catch (Refused refused) {
            var page = pages.of(practice, named(practice, client), decline, text, refused.getMessage());
            return new ModelAndView("boundary/decline/page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(client, "wording.kept", redirect);
    }

    @PostMapping("/{which}/usual")
    ModelAndView usual(
            Practice practice,
            @PathVariable String which,
            @RequestParam(required = false) @Nullable UUID client,
            RedirectAttributes redirect) {
        declines.usual(practice, named(which));
        return back(client, "wording.gone", redirect);
    }

    @PostMapping("/{which}/said")
    ModelAndView said(
            Practice practice,
            @PathVariable String which,
            @RequestParam UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var whom = clients.get(practice.id(), new Client.Id(client));
        declines.said(practice, named(which), whom, clock.instant(), anyway);
        return back(client, "decline.said", redirect);
    }

    private @Nullable Client named(Practice practice, @Nullable UUID client) {
        return client == null ? null : clients.get(practice.id(), new Client.Id(client));
    }

    private Decline named(String word) {
        try {
            return Decline.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new Refused(words.say("error.400"));
        }
    }

    private ModelAndView back(@Nullable UUID client, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return new ModelAndView("redirect:/declines" + (client == null ? "" : "?client=" + client));
    }
}
