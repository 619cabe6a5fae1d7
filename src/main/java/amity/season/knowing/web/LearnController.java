package amity.season.knowing.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.practice.Practice;
import amity.shell.Refused;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
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

/** Keeps something she knows of a client: in a dialog, or on a page of its own. */
@Controller
@RequestMapping("/clients/{id}/facts")
class LearnController {
    private final Clients clients;
    private final Facts facts;
    private final Wording wording;
    private final LearnPages pages;
    private final Words words;

    LearnController(Clients clients, Facts facts, Wording wording, LearnPages pages, Words words) {
        this.clients = clients;
        this.facts = facts;
        this.wording = wording;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/new")
    ModelAndView ask(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var page = pages.fresh(practice, client, typed.get("moment"));
        return new ModelAndView(typed.containsKey("dialog") ? "season/learn" : "season/learn-page", "page", page);
    }

    @GetMapping("/proposal")
    ModelAndView propose(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView("season/learn-chips", "chips", pages.chips(practice, client, typed));
    }

    @PostMapping
    ModelAndView keep(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        try {
            var fact = facts.keep(practice, wording.of(practice, client, typed));
            return kept(client, fact, htmx, response, redirect);
        } catch (Refused refused) {
            var page = pages.again(practice, client, typed, refused.getMessage());
            var view = htmx == null ? "season/learn-page" : "season/learn";
            return new ModelAndView(view, Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView kept(
            Client client,
            Fact fact,
            @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var said = words.say("know.kept", client.name(), fact.agreedOn() == null ? fact.words() : fact.topic());
        if (htmx == null) {
            redirect.addFlashAttribute("notice", said);
            return new ModelAndView("redirect:/clients/" + client.id() + "#facts");
        }
        response.setHeader("HX-Trigger", "shut, facts-changed");
        return new ModelAndView("season/learned", "sentence", said);
    }
}
