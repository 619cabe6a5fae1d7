package amity.season.web;

import amity.practice.Practice;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.season.Teams;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ticks one for the team too. Back comes the plan around it: the part for htmx, else the page. */
@Controller
class TeamController {
    private final Teams teams;
    private final Seasons seasons;
    private final SeasonPages pages;
    private final Lookup asked;

    TeamController(Teams teams, Seasons seasons, SeasonPages pages, Lookup asked) {
        this.teams = teams;
        this.seasons = seasons;
        this.pages = pages;
        this.asked = asked;
    }

    @PostMapping("/season/{address}/entries/{id}/team")
    ModelAndView tick(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String team,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        teams.tick(practice, season, id, team.equals("on"));
        if (part == null) {
            return new ModelAndView("redirect:" + SeasonAddress.of(season) + "#entry-" + id);
        }
        var now = seasons.of(practice, season.occasion(), season.year());
        return new ModelAndView("season/planned", "page", pages.of(practice, seasons.propose(practice, now), null));
    }
}
