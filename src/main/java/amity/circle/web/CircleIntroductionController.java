package amity.circle.web;

import amity.circle.Introducers;
import amity.circle.OwnIntroductions;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Make an introduction: somebody introduced a client to us, or we introduced two to each other. */
@Controller
record CircleIntroductionController(
        Introducers making, OwnIntroductions pairings, CircleFormReader typing, Words words) {
    @GetMapping("/circle/introductions/new")
    ModelAndView form(
            Practice practice,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(required = false) @Nullable String second) {
        var today = typing.today(practice).toString();
        var form = IntroductionForm.typed(side, first, second, today, null);
        return new ModelAndView("circle/introduce", "page", form.with(typing.names(practice), null));
    }

    @PostMapping("/circle/introductions")
    ModelAndView keep(
            Practice practice,
            @RequestParam(required = false) @Nullable String side,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(required = false) @Nullable String second,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(name = "words", required = false) @Nullable String said,
            RedirectAttributes redirect) {
        var form = IntroductionForm.typed(side, first, second, on, said);
        try {
            keep(practice, form);
        } catch (Refusal refused) {
            var page = form.with(typing.names(practice), refused.getMessage());
            return new ModelAndView("circle/introduce", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute(
                "notice", words.say("circle.introduce.kept." + form.side(), form.first(), form.second()));
        return new ModelAndView("redirect:/circle");
    }

    private void keep(Practice practice, IntroductionForm form) {
        var typed = typing.day(form.on());
        var day = typed == null ? typing.today(practice) : typed;
        if (form.ours()) {
            pairings.keep(practice, form.first(), form.second(), day, form.words());
        } else {
            making.keep(practice, form.first(), form.second(), day, form.words());
        }
    }

    @PostMapping("/circle/introductions/{id}/removal")
    String forget(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        making.forget(practice.id(), id);
        return gone(redirect);
    }

    @PostMapping("/circle/pairings/{id}/removal")
    String part(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        pairings.forget(practice, id);
        return gone(redirect);
    }

    private String gone(RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say("circle.introduce.gone"));
        return "redirect:/circle#ties";
    }
}
