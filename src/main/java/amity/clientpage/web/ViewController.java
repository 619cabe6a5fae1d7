package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What only the user can say of a client, kept the moment she chooses it. */
@Controller
record ViewController(Reviews reviews, Clients clients, Words words) {
    @PostMapping("/clients/{id}/answers")
    ModelAndView answer(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String question,
            @RequestParam String answer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        if (!answer.isEmpty()) {
            reviews.answer(practice, client.id(), named(question), answer);
        }
        if (htmx != null) {
            response.setHeader("HX-Trigger", "moments-changed");
            return new ModelAndView("shell/toast", "sentence", words.say("relationship.answered"));
        }
        redirect.addFlashAttribute("notice", words.say("relationship.answered"));
        return new ModelAndView("redirect:" + SettingsTab.WISH.path(id) + "#views");
    }

    private Question named(String word) {
        try {
            return Keyword.of(Question.class, word);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(words.say("error.400"));
        }
    }
}
