package amity.card.web;

import amity.card.TeamCards;
import amity.practice.Practice;
import amity.season.Seasons;
import amity.season.web.EntryPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One for the team too, ticked beside a client on the list; back comes the plan around it. */
@Controller
record TeamController(Seasons seasons, TeamCards teams) {
    @PostMapping("/season/{address}/entries/{id}/team")
    String team(Practice practice, EntryPath at, @RequestParam String team) {
        teams.tick(practice, at.season(), seasons.onList(practice, at.season(), at.id()), team.equals("on"));
        return at.back();
    }
}
