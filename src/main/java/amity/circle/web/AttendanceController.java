package amity.circle.web;

import amity.boundary.GuardRefusal;
import amity.circle.Directory;
import amity.circle.Function;
import amity.circle.FunctionMoments;
import amity.circle.Functions;
import amity.circle.web.FunctionPage.Meeting;
import amity.circle.web.FunctionPages.Doing;
import amity.client.Client;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
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

/** One function: before it the yes or the polite no and who is asked along, after it whom she met and the moment it was. */
@Controller
@RequestMapping("/circle/functions/{id}")
record AttendanceController(
        Functions functions,
        FunctionMoments moments,
        FunctionReview review,
        Directory directory,
        FunctionPages pages,
        CircleFormReader typing,
        Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id, @RequestParam(defaultValue = "") String invite) {
        try {
            var client = invite.isBlank() ? null : directory.clientKnown(practice.id(), invite);
            return page(practice, id, new Doing(client, null, null));
        } catch (Refusal refused) {
            return page(practice, id, new Doing(null, null, refused.getMessage()));
        }
    }

    @PostMapping("/answer")
    ModelAndView answer(
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
        var said = "circle.function.said." + (answer == null ? "open" : answer.word());
        return back(id, redirect, words.say(said, function.name()));
    }

    /** A client is asked along, which the guard has to let pass. */
    @PostMapping("/asked")
    ModelAndView asked(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var whom = new Client.Id(client);
        try {
            review.asked(practice, id, whom, anyway);
        } catch (GuardRefusal held) {
            return page(practice, id, new Doing(whom, null, held.getMessage()));
        }
        return back(id, redirect, words.say("circle.function.invite.kept"));
    }

    @PostMapping("/asked/{client}/removal")
    ModelAndView unasked(
            Practice practice, @PathVariable UUID id, @PathVariable UUID client, RedirectAttributes redirect) {
        functions.unasked(practice.id(), id, new Client.Id(client));
        return back(id, redirect, words.say("circle.function.invite.gone"));
    }

    @PostMapping("/met")
    ModelAndView met(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String through,
            @RequestParam(defaultValue = "") String afterwards,
            @RequestParam(required = false) @Nullable String assistant,
            RedirectAttributes redirect) {
        var meeting = new Meeting(name, through, afterwards, assistant != null);
        try {
            review.met(practice, id, meeting);
        } catch (Refusal refused) {
            return page(practice, id, new Doing(null, meeting, refused.getMessage()));
        }
        return back(id, redirect, words.say("circle.met.kept", name.strip()));
    }

    @PostMapping("/looked-back")
    ModelAndView lookedBack(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "yes") String done,
            RedirectAttributes redirect) {
        functions.lookedBack(practice, id, done.equals("yes"));
        return back(id, redirect, words.say("circle.function.looked-back." + (done.equals("yes") ? "yes" : "no")));
    }

    @PostMapping("/shared")
    ModelAndView shared(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> came,
            @RequestParam(defaultValue = "") String others,
            @RequestParam(defaultValue = "business") String strand,
            RedirectAttributes redirect) {
        try {
            var kept = strand.equals("personal") ? Strand.PERSONAL : Strand.BUSINESS;
            return back(
                    id, redirect, words.say("circle.function.shared", review.shared(practice, id, came, others, kept)));
        } catch (Refusal refused) {
            return page(practice, id, new Doing(null, null, refused.getMessage()));
        }
    }

    @PostMapping("/shared/removal")
    ModelAndView unshared(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        moments.unshared(practice, id);
        return back(id, redirect, words.say("circle.function.unshared"));
    }

    private ModelAndView page(Practice practice, UUID id, Doing doing) {
        var page = pages.of(practice, functions.get(practice.id(), id), typing.now(), doing, typing.names(practice));
        return new ModelAndView(
                "circle/function",
                Map.of("page", page),
                doing.sorry() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(UUID id, RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/circle/functions/" + id);
    }
}
