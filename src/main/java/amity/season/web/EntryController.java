package amity.season.web;

import amity.client.Clients;
import amity.practice.Practice;
import amity.season.Choice;
import amity.season.Season;
import amity.season.Seasons;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the user decides for one person on the list. Back comes the plan around it: the part for htmx, else the page. */
@Controller
@RequestMapping("/season/{address}")
class EntryController {
    private final Seasons seasons;
    private final Clients clients;
    private final SeasonPages pages;
    private final Options options;
    private final Asked asked;

    EntryController(Seasons seasons, Clients clients, SeasonPages pages, Options options, Asked asked) {
        this.seasons = seasons;
        this.clients = clients;
        this.pages = pages;
        this.options = options;
        this.asked = asked;
    }

    @PostMapping("/entries/{id}")
    ModelAndView choose(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String choice,
            @RequestParam String why,
            @RequestParam(required = false) @Nullable String anyway,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        var entry = asked.entry(seasons.propose(practice, season), id);
        seasons.decide(practice, season, id, options.chosen(entry, choice).because(why.strip()), anyway);
        return back(practice, season, part);
    }

    @PostMapping("/entries/{id}/own")
    ModelAndView own(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String idea,
            @RequestParam String price,
            @RequestParam String why,
            @RequestParam(required = false) @Nullable String anyway,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        var gift = Choice.gift(null, idea.strip(), asked.money(practice, price).getAmountMinorLong());
        seasons.decide(practice, season, id, gift.because(why.strip()), anyway);
        return back(practice, season, part);
    }

    @PostMapping("/entries/{id}/lock")
    ModelAndView lock(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String lock,
            @RequestParam(required = false) @Nullable String anyway,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        if ("on".equals(lock)) {
            seasons.lock(practice, season, id, anyway);
        } else {
            seasons.unlock(practice, season, id);
        }
        return back(practice, season, part);
    }

    @PostMapping("/entries/{id}/left-out")
    ModelAndView leaveOut(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        seasons.leaveOut(practice, season, id);
        return back(practice, season, part);
    }

    @PostMapping("/guests")
    ModelAndView add(
            Practice practice,
            @PathVariable String address,
            @RequestParam String name,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        seasons.add(practice, season, clients.named(practice.id(), name).id().value());
        return back(practice, season, part);
    }

    private ModelAndView back(Practice practice, Season season, @Nullable String part) {
        if (part == null) {
            return new ModelAndView("redirect:" + Place.of(season));
        }
        var now = seasons.of(practice, season.occasion(), season.year());
        return new ModelAndView("season/planned", "page", pages.of(practice, seasons.propose(practice, now), null));
    }
}
