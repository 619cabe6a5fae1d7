package amity.boundary.web;

import static amity.boundary.web.BoundaryController.home;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryForm;
import amity.boundary.BoundaryNotice;
import amity.boundary.Crossings;
import amity.boundary.web.BoundaryPage.Crossing;
import amity.boundary.web.BoundaryPage.Sorry;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a boundary: it is said, put in words, relaxed for a client, and crossed, which is noted and never held back. */
@Controller
@RequestMapping("/boundaries/{id}")
record BoundaryDeedController(
        Boundaries boundaries,
        BoundaryNotice notice,
        Crossings crossings,
        BoundaryPages pages,
        Clients clients,
        Words words) {
    @PostMapping("/said")
    String said(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            @RequestParam(required = false) @Nullable String on,
            RedirectAttributes redirect) {
        notice.told(practice, id, day(on), anyway);
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

    @PostMapping("/crossed")
    ModelAndView crossed(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID client,
            @RequestParam(defaultValue = "them") String by,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String happened,
            RedirectAttributes redirect) {
        var boundary = boundaries.get(practice, id);
        var whose = clients.get(practice.id(), Objects.requireNonNullElse(boundary.client(), new Client.Id(client)));
        try {
            crossings.note(practice, boundary, whose.id(), by.equals("us"), crossings.day(practice, day), happened);
            redirect.addFlashAttribute("notice", words.say("boundary.crossed.notice"));
            return new ModelAndView(home(client));
        } catch (Refusal refused) {
            return again(practice, boundary, whose, new Crossing(by, day, happened), refused);
        }
    }

    private ModelAndView again(Practice practice, Boundary boundary, Client whose, Crossing crossing, Refusal refused) {
        var sorry = new Sorry("crossed", refused.getMessage());
        var page = pages.of(practice, boundary, whose, BoundaryForm.of(boundary), crossing, sorry);
        return new ModelAndView("boundary/boundary", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private @Nullable LocalDate day(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : RequestValues.day(typed, words, "guard.wrong.day");
    }
}
