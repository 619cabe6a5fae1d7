package amity.circle.web;

import amity.circle.Thanks;
import amity.practice.Practice;
import amity.shell.ReadCache;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The circle, and thanks for introductions. */
@Controller
record CircleController(CirclePages pages, Thanks thanks, ReadCache kept, Words words, Clock clock) {
    private record Shown(Practice practice, LocalDate today) {}

    @GetMapping("/circle")
    ModelAndView show(Practice practice) {
        var today = practice.today(clock);
        var page = kept.known(new Shown(practice, today), () -> pages.page(practice, today));
        return new ModelAndView("circle/page", "page", page);
    }

    @PostMapping("/circle/thanks/{introduction}")
    String thanked(Practice practice, @PathVariable UUID introduction, RedirectAttributes redirect) {
        thanks.said(practice, introduction);
        redirect.addFlashAttribute("notice", words.say("circle.thanks.kept"));
        redirect.addFlashAttribute("thanked", introduction.toString());
        return "redirect:/circle#thanks";
    }

    @PostMapping("/circle/thanks/{introduction}/removal")
    String notThanked(Practice practice, @PathVariable UUID introduction, RedirectAttributes redirect) {
        thanks.unsaid(practice.id(), introduction);
        redirect.addFlashAttribute("notice", words.say("circle.thanks.gone"));
        return "redirect:/circle#thanks";
    }
}
