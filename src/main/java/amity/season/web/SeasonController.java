package amity.season.web;

import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The season's page: the plan at its budgets or at others, what is spent, kept, or left out this year. */
@Controller
class SeasonController {
    private final Seasons seasons;
    private final SeasonPages pages;
    private final Proposed proposed;
    private final Lookup asked;
    private final Words words;

    SeasonController(Seasons seasons, SeasonPages pages, Proposed proposed, Lookup asked, Words words) {
        this.seasons = seasons;
        this.pages = pages;
        this.proposed = proposed;
        this.asked = asked;
        this.words = words;
    }

    @GetMapping("/season")
    String current(Practice practice) {
        return "redirect:" + SeasonAddress.of(seasons.current(practice, Occasion.CHRISTMAS));
    }

    @GetMapping("/season/{address}")
    ModelAndView show(
            Practice practice,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String hours,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String choice) {
        if (entry != null && Options.MORE.equals(choice)) {
            return new ModelAndView("redirect:/season/" + address + "/entries/" + entry);
        }
        var proposal = proposed.anew(practice, address, budget, hours);
        return new ModelAndView("season/page", "page", pages.of(practice, proposal, Considering.of(entry, choice)));
    }

    @PostMapping("/season/{address}/budget")
    String budget(
            Practice practice, @PathVariable String address, @RequestParam String budget, @RequestParam String hours) {
        var season = asked.season(practice, address);
        return "redirect:"
                + SeasonAddress.of(
                        seasons.budget(practice, season, asked.money(practice, budget), asked.quarters(hours)));
    }

    @PostMapping("/season/{address}/kept")
    String keep(
            Practice practice,
            @PathVariable String address,
            @RequestParam String budget,
            @RequestParam String hours,
            RedirectAttributes redirect) {
        var season = asked.season(practice, address);
        var applied = seasons.apply(practice, season, asked.money(practice, budget), asked.quarters(hours));
        redirect.addFlashAttribute(
                "notice",
                words.say("plan.keep.done", season.title(), applied.keptOut().size()));
        return "redirect:" + SeasonAddress.of(season);
    }

    @PostMapping("/season/{address}/none")
    String none(
            Practice practice, @PathVariable String address, @RequestParam boolean none, RedirectAttributes redirect) {
        var season = seasons.skip(practice, asked.season(practice, address), none);
        if (none) {
            redirect.addFlashAttribute("notice", words.say("plan.none.done", season.title()));
        }
        return "redirect:" + SeasonAddress.of(season);
    }
}
