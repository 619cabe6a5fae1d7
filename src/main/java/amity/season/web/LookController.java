package amity.season.web;

import amity.practice.Practice;
import jakarta.servlet.http.HttpServletResponse;
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
class LookController {
    private final Proposed proposed;
    private final SeasonPages pages;
    private final EntryPages entries;
    private final SumsOfSeason sums;

    LookController(Proposed proposed, SeasonPages pages, EntryPages entries, SumsOfSeason sums) {
        this.proposed = proposed;
        this.pages = pages;
        this.entries = entries;
        this.sums = sums;
    }

    /** The part that changes with the budget or a choice. */
    @GetMapping("/plan")
    @Nullable
    ModelAndView plan(
            Practice practice,
            HttpServletResponse response,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String hours,
            @RequestParam(required = false) @Nullable UUID entry,
            @RequestParam(required = false) @Nullable String choice) {
        if (entry != null && Options.MORE.equals(choice)) {
            response.setHeader("HX-Redirect", "/season/" + address + "/entries/" + entry);
            return null;
        }
        var proposal = proposed.look(practice, address, budget, hours);
        return new ModelAndView("season/planned", "page", pages.of(practice, proposal, Considering.of(entry, choice)));
    }

    @GetMapping("/entries/{id}")
    ModelAndView entry(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String hours,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = entries.of(proposed.look(practice, address, budget, hours), id, part != null);
        return new ModelAndView(part == null ? "season/entry" : "season/why", "page", page);
    }

    @GetMapping("/sums")
    ModelAndView sums(
            Practice practice,
            @PathVariable String address,
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String hours,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var page = sums.of(proposed.look(practice, address, budget, hours));
        return new ModelAndView(part == null ? "season/sums" : "season/curve", "page", page);
    }
}
