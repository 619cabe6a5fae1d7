package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.review.Reviews;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** She sees a figure otherwise, with her reason, until the day on which she looks again. */
@Controller
record OverruleController(Clients clients, Reviews reviews, OverruleOptions overruling, Words words) {
    @PostMapping("/clients/{id}/overrules")
    String keep(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String figure,
            @RequestParam String word,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String until,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        if (!overruling.takes(figure, word)) throw new Refusal(words.say("error.400"));
        reviews.overrule(practice, client.id(), figure, word, why, day(until));
        redirect.addFlashAttribute("notice", words.say("relationship.overrule.kept"));
        return "redirect:/clients/" + id + "#figure-" + figure;
    }

    @PostMapping("/clients/{id}/overrules/{overrule}/taking-back")
    ModelAndView takeBack(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID overrule,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var said = reviews.overrules(practice.id(), new Client.Id(id)).stream()
                .filter(one -> one.id().equals(overrule))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("error.404")));
        reviews.letGo(practice.id(), said);
        if (htmx != null) {
            response.setHeader("HX-Trigger", "moments-changed");
            return new ModelAndView("shell/toast", "sentence", words.say("relationship.overrule.taken-back"));
        }
        redirect.addFlashAttribute("notice", words.say("relationship.overrule.taken-back"));
        return new ModelAndView("redirect:/clients/" + id + "#figure-" + said.figure());
    }

    private LocalDate day(String text) {
        return RequestValues.day(text, words, "relationship.wrong.day");
    }
}
