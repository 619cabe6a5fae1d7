package amity.season.web;

import amity.practice.Practice;
import amity.season.OpenSeasons;
import amity.season.SeasonAddress;
import amity.shell.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The occasions of the year ahead, and opening a season for one of them. */
@Controller
@RequestMapping("/season/occasions")
record OccasionController(OpenSeasons seasons, OccasionPages pages, Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @RequestParam(required = false) @Nullable String all) {
        return new ModelAndView("season/occasions", "page", pages.of(practice, all != null));
    }

    @PostMapping
    String open(
            Practice practice,
            @RequestParam String word,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam int year,
            RedirectAttributes redirect) {
        var season = seasons.open(practice, word, subject, year);
        var occasion = season.occasion();
        redirect.addFlashAttribute(
                "notice",
                words.say(
                        "plan.occasions.opened",
                        season.title(),
                        occasion.everyone() || occasion.subject() != null ? 1 : 0));
        return "redirect:" + SeasonAddress.of(season);
    }
}
