package amity.season.web;

import amity.calendar.Occasion;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.ReadCache;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The season's page: the plan at its budgets or at others, what is spent, kept, or left out this year. */
@Controller
record SeasonController(
        Seasons seasons, SeasonPages pages, AmountFields fields, ReadCache kept, Words words, Clock clock) {
    private record Shown(
            Practice practice,
            Season season,
            TrialBudgets tried,
            @Nullable TentativeChoice tentative,
            LocalDate today) {}

    @GetMapping("/season")
    String current(Practice practice) {
        return "redirect:" + SeasonAddress.of(seasons.current(practice, Occasion.CHRISTMAS));
    }

    @GetMapping("/season/{address}")
    ModelAndView show(
            Practice practice,
            Season season,
            TrialBudgets tried,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String choice) {
        if (entry != null && Options.MORE.equals(choice)) {
            return new ModelAndView("redirect:" + SeasonAddress.of(season) + "/entries/" + entry);
        }
        var shown = new Shown(practice, season, tried, TentativeChoice.of(entry, choice), practice.today(clock));
        return new ModelAndView("season/page", "page", kept.known(shown, () -> page(shown)));
    }

    private SeasonPage page(Shown shown) {
        var practice = shown.practice;
        var tried = shown.tried;
        var proposal = seasons.propose(
                practice, shown.season, tried.money(practice, fields), tried.quarters(fields), shown.today);
        return pages.of(practice, proposal, shown.tentative);
    }

    @PostMapping("/season/{address}/budget")
    String budget(Practice practice, Season season, @RequestParam String budget, @RequestParam String hours) {
        return "redirect:"
                + SeasonAddress.of(
                        seasons.budget(practice, season, fields.money(practice, budget), fields.quarters(hours)));
    }

    @PostMapping("/season/{address}/kept")
    String keep(
            Practice practice,
            Season season,
            @RequestParam String budget,
            @RequestParam String hours,
            RedirectAttributes redirect) {
        var applied = seasons.apply(practice, season, fields.money(practice, budget), fields.quarters(hours));
        redirect.addFlashAttribute(
                "notice",
                words.say("plan.keep.done", season.title(), applied.keptOut().size()));
        return "redirect:" + SeasonAddress.of(season);
    }

    @PostMapping("/season/{address}/none")
    String none(Practice practice, Season season, @RequestParam boolean none, RedirectAttributes redirect) {
        var now = seasons.skip(practice, season, none);
        if (none) {
            redirect.addFlashAttribute("notice", words.say("plan.none.done", now.title()));
        }
        return "redirect:" + SeasonAddress.of(season);
    }
}
