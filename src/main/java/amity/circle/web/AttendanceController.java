package amity.circle.web;

import amity.boundary.GuardRefusal;
import amity.circle.Function;
import amity.circle.Functions;
import amity.circle.web.FunctionPages.Doing;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Before a function: “I’ll be there”, a polite no, and who is asked along, which the guard has to let pass. */
@Controller
@RequestMapping("/circle/functions/{id}")
record AttendanceController(
        Functions functions, FunctionPages pages, ClientInvitation asking, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id, @RequestParam(defaultValue = "") String invite) {
        var function = functions.get(practice.id(), id);
        try {
            var client = invite.isBlank() ? null : asking.named(practice, invite);
            return page(practice, function, new Doing(client, null, null, asking.names(practice)), HttpStatus.OK);
        } catch (Refusal refused) {
            return page(
                    practice,
                    function,
                    new Doing(null, null, refused.getMessage(), asking.names(practice)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/answer")
    String answer(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String go,
            @RequestParam(defaultValue = "") String wording,
            RedirectAttributes redirect) {
        var answer =
                switch (go) {
                    case "yes" -> Function.Answer.GOING;
                    case "no" -> Function.Answer.DECLINED;
                    default -> null;
                };
        var function = functions.answer(practice, id, answer, wording);
        redirect.addFlashAttribute(
                "notice",
                words.say("circle.function.said." + (answer == null ? "open" : answer.word()), function.name()));
        return "redirect:/circle/functions/" + id;
    }

    @PostMapping("/asked")
    ModelAndView asked(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var function = functions.get(practice.id(), id);
        try {
            asking.asked(practice, function, new Client.Id(client), anyway);
        } catch (GuardRefusal held) {
            return page(
                    practice,
                    function,
                    new Doing(new Client.Id(client), null, held.getMessage(), asking.names(practice)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say("circle.function.invite.kept"));
        return new ModelAndView("redirect:/circle/functions/" + id);
    }

    @PostMapping("/asked/{client}/removal")
    String unasked(Practice practice, @PathVariable UUID id, @PathVariable UUID client, RedirectAttributes redirect) {
        functions.unasked(practice.id(), id, new Client.Id(client));
        redirect.addFlashAttribute("notice", words.say("circle.function.invite.gone"));
        return "redirect:/circle/functions/" + id;
    }

    private ModelAndView page(Practice practice, Function function, Doing doing, HttpStatus status) {
        return new ModelAndView(
                "circle/function", Map.of("page", pages.of(practice, function, clock.instant(), doing)), status);
    }
}
