package amity.clientpage.parting.web;

import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The path of parting: begun, gone step by step, finished, and taken back when they return. */
@Controller
@RequestMapping("/clients/{id}/parting")
record PartingController(PartingPages pages, Walk walk, Clients clients, Words words, Clock clock) {
    private static final Map<String, String> SAID =
            Map.of("begin", "parting.kept.begin", "finish", "parting.kept.finish", "back", "parting.kept.back");

    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView(
                "clientpage/parting/page", "page", pages.of(practice, client, practice.today(clock), null, null));
    }

    /** One step of the path by its word; what was typed stays beside the sentence that refuses it. */
    @PostMapping("/{step}")
    ModelAndView step(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable String step,
            PartingForm typed,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var today = practice.today(clock);
        try {
            walk.step(practice, client.id(), step, typed, clock.instant(), today);
        } catch (GuardRefusal held) {
            throw held;
        } catch (Refusal refused) {
            var page = pages.of(practice, client, today, typed.page(), refused.getMessage());
            return new ModelAndView("clientpage/parting/page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say(SAID.getOrDefault(step, "parting.kept")));
        return new ModelAndView("redirect:/clients/" + id + "/parting");
    }
}
