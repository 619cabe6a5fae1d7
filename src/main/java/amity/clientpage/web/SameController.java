package amity.clientpage.web;

import amity.client.Client;
import amity.client.Merges;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two clients are the same and become one, are parted again, or are different for good. */
@Controller
record SameController(SamePages pages, Merges merging, Words words) {
    private static final int GLANCE = 5;
    private static final int ALL = 100;

    /** Which of the clients might be one: a glance above the list, all of them on a page. */
    @GetMapping("/clients/doubles")
    ModelAndView doubles(
            Practice practice, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return htmx == null
                ? new ModelAndView("clientpage/doubles", "page", pages.doubles(practice.id(), ALL))
                : new ModelAndView("clientpage/pairs", "page", pages.doubles(practice.id(), GLANCE));
    }

    @GetMapping("/clients/{id}/same")
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = pages.of(practice.id(), new Client.Id(id), q, with == null ? null : new Client.Id(with));
        return new ModelAndView(htmx == null ? "clientpage/same-page" : "clientpage/same", "page", page);
    }

    @PostMapping("/clients/{id}/same")
    String merge(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID with,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        merging.merge(practice.id(), new Client.Id(id), new Client.Id(with));
        redirect.addFlashAttribute("notice", words.say("relationship.same.merged"));
        return "redirect:" + (from.equals("list") ? "/clients" : "/clients/" + id);
    }

    @PostMapping("/clients/{id}/same/different")
    String different(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID with,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes redirect) {
        merging.different(practice.id(), new Client.Id(id), new Client.Id(with));
        return back(id, from, "relationship.same.different.kept", redirect);
    }

    /** “Not the same after all”: parted, and not proposed again. */
    @PostMapping("/clients/{id}/same/parting")
    String part(Practice practice, @PathVariable UUID id, @RequestParam UUID with, RedirectAttributes redirect) {
        merging.unmerge(practice.id(), new Client.Id(with));
        merging.different(practice.id(), new Client.Id(id), new Client.Id(with));
        return back(id, "", "relationship.same.parted", redirect);
    }

    private String back(UUID id, String from, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:" + (from.equals("list") ? "/clients" : SettingsTab.NAMES.path(id) + "#same");
    }
}
