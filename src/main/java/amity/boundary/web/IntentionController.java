package amity.boundary.web;

import amity.boundary.Intentions;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Before one does something with a client: what speaks against it, and that it was done. */
@Controller
record IntentionController(
        IntentionPages pages, IntentionReader inMind, Intentions acts, Clients clients, Words words) {
    @GetMapping("/clients/{id}/before")
    ModelAndView ask(Practice practice, @PathVariable UUID id, @ModelAttribute IntentionPage.Typed typed) {
        var client = clients.get(practice.id(), new Client.Id(id));
        if (!typed.asks()) return shown(pages.empty(practice, client, typed, null));
        try {
            var act = inMind.act(practice, client, typed);
            return shown(pages.asked(practice, client, typed, act, inMind.when(practice, typed)));
        } catch (Refusal refused) {
            return wrong(practice, client, typed, refused);
        }
    }

    @PostMapping("/clients/{id}/before")
    ModelAndView done(
            Practice practice,
            @PathVariable UUID id,
            @ModelAttribute IntentionPage.Typed typed,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        acts.done(practice, inMind.act(practice, client, typed), anyway);
        redirect.addFlashAttribute("notice", words.say("guard.done"));
        return new ModelAndView("redirect:/clients/" + id + "#moments");
    }

    @GetMapping("/clients/{id}/passed")
    ModelAndView passed(Practice practice, @PathVariable UUID id) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView("boundary/passed", "passed", pages.passed(practice, client.id()));
    }

    private static ModelAndView shown(IntentionPage page) {
        return new ModelAndView("boundary/before", "page", page);
    }

    private ModelAndView wrong(Practice practice, Client client, IntentionPage.Typed typed, Refusal refused) {
        var view = shown(pages.empty(practice, client, typed, refused.getMessage()));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
