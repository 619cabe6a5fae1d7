package amity.season.web;

import amity.plan.Decision;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.RequestValues;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is asked of a plan once it is drawn up: another budget, one person, the sums. The part for htmx, else a page. */
@Controller
@RequestMapping("/season/{address}")
record LookController(
        Seasons seasons, SeasonPages pages, EntryPages entries, SumsPages sums, AmountFields fields, Clock clock) {
    /** The part that changes with the budget or a choice. */
    @GetMapping("/plan")
    @Nullable
    ModelAndView plan(
            Practice practice,
            HttpServletResponse response,
            Season season,
            TrialBudgets tried,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String choice) {
        if (entry != null && Options.MORE.equals(choice)) {
            response.setHeader("HX-Redirect", SeasonAddress.of(season) + "/entries/" + entry);
            return null;
        }
        var proposal = look(practice, season, tried);
        return new ModelAndView(
                "season/planned", "page", pages.of(practice, proposal, TentativeChoice.of(entry, choice)));
    }

    @GetMapping("/entries/{id}")
    ModelAndView entry(
            Practice practice,
            Season season,
            @PathVariable UUID id,
            TrialBudgets tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = entries.of(look(practice, season, tried), id, part != null);
        return new ModelAndView(part == null ? "season/entry" : "season/why", "page", page);
    }

    /** The next of those who get the same. */
    @GetMapping("/rest/{decision}")
    ModelAndView rest(
            Practice practice,
            Season season,
            @PathVariable String decision,
            @RequestParam(defaultValue = "0") int from,
            TrialBudgets tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var group = RequestValues.read(decision, Decision::of);
        var page = pages.rest(practice, look(practice, season, tried), group, Math.max(0, from));
        return new ModelAndView(part == null ? "season/rest" : "season/group", "page", page);
    }

    @GetMapping("/sums")
    ModelAndView sums(
            Practice practice,
            Season season,
            TrialBudgets tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = sums.of(look(practice, season, tried));
        return new ModelAndView(part == null ? "season/sums" : "season/curve", "page", page);
    }

    private Proposal look(Practice practice, Season season, TrialBudgets tried) {
        return seasons.propose(
                practice, season, tried.money(practice, fields), tried.quarters(fields), practice.today(clock));
    }
}
