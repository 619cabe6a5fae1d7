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

/** What the user decides for one person on the list. Back comes the plan around it: the part for htmx, else the page. */
@Controller
@RequestMapping("/season/{address}")
class EntryController {
    private final Seasons seasons;
    private final Clients clients;
    private final Options options;
    private final Asked asked;

    EntryController(Seasons seasons, Clients clients, Options options, Asked asked) {
        this.seasons = seasons;
        this.clients = clients;
        this.options = options;
        this.asked = asked;
    }

    @PostMapping("/entries/{id}")
    String choose(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String choice,
            @RequestParam String why,
            @RequestParam(required = false) @Nullable String anyway,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        var entry = asked.entry(seasons.propose(practice, season), id);
        seasons.decide(practice, season, id, options.chosen(entry, choice).because(why.strip()), anyway);
        return back(season, tried, part);
    }

    @PostMapping("/entries/{id}/own")
    String own(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String idea,
            @RequestParam String price,
            @RequestParam String why,
            @RequestParam(required = false) @Nullable String anyway,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        var gift = Choice.gift(null, idea.strip(), asked.money(practice, price).getAmountMinorLong());
        seasons.decide(practice, season, id, gift.because(why.strip()), anyway);
        return back(season, tried, part);
    }

    @PostMapping("/entries/{id}/lock")
    String lock(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String lock,
            @RequestParam(required = false) @Nullable String anyway,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        if ("on".equals(lock)) {
            seasons.lock(practice, season, id, anyway);
        } else {
            seasons.unlock(practice, season, id);
        }
        return back(season, tried, part);
    }

    @PostMapping("/entries/{id}/left-out")
    String leaveOut(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        seasons.leaveOut(practice, season, id);
        return back(season, tried, part);
    }

    @PostMapping("/guests")
    String add(
            Practice practice,
            @PathVariable String address,
            @RequestParam String name,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        seasons.add(practice, season, clients.named(practice.id(), name).id().value());
        return back(season, tried, part);
    }

    /** What is recorded is drawn up anew, at the budgets she was trying. */
    private static String back(Season season, Tried tried, @Nullable String part) {
        return "redirect:" + tried.after(Place.of(season) + (part == null ? "" : "/plan"));
    }
}
