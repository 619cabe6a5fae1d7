package amity.clientpage.gelling.web;

import amity.client.Client;
import amity.client.Clients;
import amity.clientpage.gelling.Gelling;
import amity.clientpage.gelling.Remedy;
import amity.practice.Practice;
import amity.review.Question;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Values and gelling of one client: asked, answered with a reason, and acted on. */
@Controller
@RequestMapping("/clients/{id}/gelling")
record GellingController(GellingPages pages, Gelling gelling, Clients clients, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = pages.of(practice, clients.get(practice.id(), new Client.Id(id)), practice.today(clock));
        return new ModelAndView(htmx == null ? "clientpage/gelling/page" : "clientpage/gelling/asked", "page", page);
    }

    /** One reason for all that is answered at once; what is left unanswered stays as it was. */
    @PostMapping
    ModelAndView say(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var why = typed.getOrDefault("why", "");
        try {
            gelling.say(practice, client.id(), answers(client, typed), why, practice.today(clock));
        } catch (Refusal refused) {
            var page = pages.of(practice, client, practice.today(clock), typed, why, refused.getMessage());
            return new ModelAndView("clientpage/gelling/page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(id, "gelling.kept", redirect);
    }

    private static Map<Question, String> answers(Client client, Map<String, String> typed) {
        return Gelling.questions(client).stream()
                .filter(question -> !typed.getOrDefault(question.word(), "").isEmpty())
                .collect(Collectors.toMap(question -> question, question -> typed.get(question.word())));
    }

    @PostMapping("/{choice}")
    ModelAndView talked(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable String choice,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        gelling.talked(practice, client.id(), RequestValues.word(Remedy.class, choice), clock.instant(), anyway);
        return back(id, "gelling.talked", redirect);
    }

    private ModelAndView back(UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return new ModelAndView("redirect:/clients/" + id + "/gelling");
    }
}
