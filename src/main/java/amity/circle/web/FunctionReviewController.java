package amity.circle.web;

import amity.circle.web.FunctionPage.Meeting;
import amity.circle.web.FunctionPages.Doing;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a function: whom she met there, and the moment it was with each client who came. */
@Controller
@RequestMapping("/circle/functions/{id}")
record FunctionReviewController(FunctionReview looking, FunctionPages pages, CircleFormReader typing, Words words) {
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
            looking.met(practice, id, meeting);
        } catch (Refusal refused) {
            return again(practice, id, meeting, refused);
        }
        return back(id, redirect, words.say("circle.met.kept", name.strip()));
    }

    @PostMapping("/looked-back")
    ModelAndView lookedBack(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "yes") String done,
            RedirectAttributes redirect) {
        looking.done(practice, id, done.equals("yes"));
        return back(id, redirect, words.say("circle.function.looked-back." + (done.equals("yes") ? "yes" : "no")));
    }

    @PostMapping("/shared")
    ModelAndView shared(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> came,
            @RequestParam(defaultValue = "") String others,
            @RequestParam(defaultValue = "business") String strand,
            RedirectAttributes redirect) {
        try {
            int noted = looking.shared(
                    practice,
                    id,
                    came == null ? List.of() : came,
                    others,
                    strand.equals("personal") ? Strand.PERSONAL : Strand.BUSINESS);
            return back(id, redirect, words.say("circle.function.shared", noted));
        } catch (Refusal refused) {
            return again(practice, id, null, refused);
        }
    }

    @PostMapping("/shared/removal")
    ModelAndView unshared(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        looking.unshared(practice, id);
        return back(id, redirect, words.say("circle.function.unshared"));
    }

    private ModelAndView again(Practice practice, UUID id, @Nullable Meeting meeting, Refusal refused) {
        var page = pages.of(
                practice,
                looking.function(practice, id),
                typing.now(),
                new Doing(null, meeting, refused.getMessage(), typing.names(practice)));
        return new ModelAndView("circle/function", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(UUID id, RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/circle/functions/" + id);
    }
}
