package amity.season.web;

import amity.calendar.Occasion;
import amity.practice.Practice;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Words;
import java.time.Clock;
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
    private final Asked asked;
    private final Words words;
    private final Clock clock;

    SeasonController(Seasons seasons, SeasonPages pages, Asked asked, Words words, Clock clock) {
        this.seasons = seasons;
        this.pages = pages;
        this.asked = asked;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/season")
    String current(Practice practice) {
        return "redirect:" + Place.of(seasons.current(practice, Occasion.CHRISTMAS));
    }

    @GetMapping("/season/{address}")
    ModelAndView show(
            Practice practice,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String hours,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String choice) {
        return view(
                "season/page", practice, asked.season(practice, address), budget, hours, considering(entry, choice));
    }

    /** The part that changes with the budget or a choice, for htmx. */
    @GetMapping("/season/{address}/plan")
    ModelAndView plan(
            Practice practice,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String hours,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String choice) {
        return view(
                "season/plan", practice, asked.season(practice, address), budget, hours, considering(entry, choice));
    }

    @PostMapping("/season/{address}/budget")
    String budget(
            Practice practice, @PathVariable String address, @RequestParam String budget, @RequestParam String hours) {
        var season = asked.season(practice, address);
        return "redirect:"
                + Place.of(seasons.budget(practice, season, asked.money(practice, budget), asked.quarters(hours)));
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
        return "redirect:" + Place.of(season);
    }

    @PostMapping("/season/{address}/none")
    String none(
            Practice practice, @PathVariable String address, @RequestParam boolean none, RedirectAttributes redirect) {
        var season = seasons.skip(practice, asked.season(practice, address), none);
        if (none) {
            redirect.addFlashAttribute("notice", words.say("plan.none.done", season.title()));
        }
        return "redirect:" + Place.of(season);
    }

    private ModelAndView view(
            String template,
            Practice practice,
            Season season,
            @Nullable String budget,
            @Nullable String hours,
            @Nullable Considering considering) {
        return new ModelAndView(template, "page", pages.of(proposal(practice, season, budget, hours), considering));
    }

    /** Until she has said what she can spend, the plan is shown at what the cards cost. */
    private Proposal proposal(Practice practice, Season season, @Nullable String budget, @Nullable String hours) {
        var money = budget == null ? null : asked.money(practice, budget);
        var quarters = hours == null ? null : asked.quarters(hours);
        var today = practice.today(clock);
        var proposal = seasons.propose(practice, season, money, quarters, today);
        return money == null && season.budget() == null && !proposal.isPossible()
                ? seasons.propose(practice, season, proposal.least(), quarters, today)
                : proposal;
    }

    private static @Nullable Considering considering(@Nullable UUID entry, @Nullable String choice) {
        return entry == null || choice == null ? null : new Considering(entry, choice);
    }
}
