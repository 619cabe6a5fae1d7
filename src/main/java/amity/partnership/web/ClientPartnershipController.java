package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Words;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One client’s partnership: how it stands, what is wanted of it, and the moments behind each count. */
@Controller
@RequestMapping("/clients/{id}/partnership")
record ClientPartnershipController(ClientParts parts, Clients clients, Reviews reviews, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(
            Practice practice, @PathVariable UUID id, @RequestParam(required = false) @Nullable String counts) {
        var part = parts.of(practice, new Client.Id(id), counts != null, practice.today(clock));
        return new ModelAndView("partnership/client", "page", part);
    }

    /** What she wants it to be, with her reason; an ending is no answer but the beginning of a path. */
    @PostMapping("/wanted")
    String want(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String want,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        if (want.equals(ClientParts.ENDING)) {
            return "redirect:/clients/" + id + "/parting";
        }
        if (want.isEmpty()) {
            redirect.addFlashAttribute("notice", words.say("partnership.want.nothing"));
            return "redirect:/clients/" + id + "/partnership";
        }
        var reason = why.isBlank() ? null : why.strip();
        reviews.answer(practice, new Answer(client.id(), Question.WANTED, want, practice.today(clock), reason));
        redirect.addFlashAttribute("notice", words.say("partnership.wanted.kept." + want));
        return "redirect:/clients/" + id + "/partnership";
    }
}
