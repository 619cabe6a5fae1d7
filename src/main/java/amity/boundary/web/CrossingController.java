package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryForm;
import amity.boundary.Crossings;
import amity.boundary.web.BoundaryPage.Crossing;
import amity.boundary.web.BoundaryPage.Sorry;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A boundary that was crossed, by whichever side: what has happened is noted, and never held back. */
@Controller
record CrossingController(
        Boundaries boundaries, Crossings crossings, BoundaryPages pages, Clients clients, Words words) {
    @PostMapping("/boundaries/{id}/crossed")
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
            return new ModelAndView("redirect:/clients/" + client + "#boundaries");
        } catch (Refusal refused) {
            return again(practice, boundary, whose, new Crossing(by, day, happened), refused);
        }
    }

    private ModelAndView again(Practice practice, Boundary boundary, Client whose, Crossing crossing, Refusal refused) {
        var sorry = new Sorry("crossed", refused.getMessage());
        var page = pages.of(practice, boundary, whose, BoundaryForm.of(boundary), crossing, sorry);
        return new ModelAndView("boundary/boundary", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
