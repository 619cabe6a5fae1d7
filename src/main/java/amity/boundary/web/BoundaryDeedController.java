package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.boundary.BoundaryNotice;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a boundary: it is said, put in words, and relaxed for a client. */
@Controller
@RequestMapping("/boundaries/{id}")
record BoundaryDeedController(Boundaries boundaries, BoundaryNotice telling, Clients clients, Words words) {
    @PostMapping("/said")
    String said(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            @RequestParam(required = false) @Nullable String on,
            RedirectAttributes redirect) {
        telling.told(practice, id, day(on), anyway);
        redirect.addFlashAttribute("notice", words.say("boundary.said.notice"));
        return home(client);
    }

    @PostMapping("/wording")
    String word(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(required = false) @Nullable UUID client,
            RedirectAttributes redirect) {
        boundaries.keep(practice, boundaries.get(practice, id).worded(wording.isBlank() ? null : wording.strip()));
        redirect.addFlashAttribute("notice", words.say("boundary.wording.kept"));
        return "redirect:/boundaries/" + id + (client == null ? "" : "?client=" + client);
    }

    @PostMapping("/relax")
    String relax(Practice practice, @PathVariable UUID id, @RequestParam UUID client, RedirectAttributes redirect) {
        var whose = clients.get(practice.id(), new Client.Id(client));
        boundaries.relax(practice, id, whose.id());
        redirect.addFlashAttribute("notice", words.say("boundary.relaxed.notice", whose.name()));
        return home(client);
    }

    @PostMapping("/hold")
    String hold(Practice practice, @PathVariable UUID id, @RequestParam UUID client, RedirectAttributes redirect) {
        var whose = clients.get(practice.id(), new Client.Id(client));
        boundaries.hold(practice, id, whose.id());
        redirect.addFlashAttribute("notice", words.say("boundary.held.notice", whose.name()));
        return home(client);
    }

    private @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            throw new Refusal(words.say("guard.wrong.day"));
        }
    }

    private static String home(@Nullable UUID client) {
        return "redirect:" + (client == null ? "/settings#boundaries" : "/clients/" + client + "#boundaries");
    }
}
