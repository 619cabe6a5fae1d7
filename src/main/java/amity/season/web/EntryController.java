package amity.season.web;

import amity.practice.Practice;
import amity.review.Reviews;
import amity.season.Choice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
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
    private final Reviews reviews;
    private final Options options;
    private final Lookup asked;
    private final Words words;
    private final Clock clock;

    EntryController(Seasons seasons, Reviews reviews, Options options, Lookup asked, Words words, Clock clock) {
        this.seasons = seasons;
        this.reviews = reviews;
        this.options = options;
        this.asked = asked;
        this.words = words;
        this.clock = clock;
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
        var chosen = options.chosen(entry, choice).with(entry.choice().beside());
        seasons.decide(practice, season, id, chosen.because(why.strip()), anyway);
        return back(season, id, tried, part);
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
        var beside = asked.entry(seasons.propose(practice, season), id).choice().beside();
        var gift = Choice.gift(null, idea.strip(), asked.money(practice, price).getAmountMinorLong())
                .with(beside);
        seasons.decide(practice, season, id, gift.because(why.strip()), anyway);
        return back(season, id, tried, part);
    }

    /** A deed that goes with the gift, or none any more. */
    @PostMapping("/entries/{id}/deed")
    String deed(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String deed,
            @RequestParam(required = false) @Nullable String anyway,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        var entry = asked.entry(seasons.propose(practice, season), id);
        var beside = options.beside(entry, deed);
        var why = words.say(beside == null ? "plan.deed.why.none" : "plan.deed.why");
        seasons.decide(practice, season, id, entry.choice().with(beside).because(why), anyway);
        return back(season, id, tried, part);
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
        return back(season, id, tried, part);
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
        return back(season, id, tried, part);
    }

    /** Paused, ended or just quiet: kept of the client, so it is asked once. */
    @PostMapping("/entries/{id}/silence")
    String silence(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String silence,
            @RequestParam(required = false) @Nullable String until,
            Tried tried,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part) {
        var season = asked.season(practice, address);
        var client = asked.entry(seasons.propose(practice, season), id).client();
        if (client == null) throw new Refusal(words.say("plan.silence.nobody"));
        var end = silence.equals("paused") ? asked.day(until) : null;
        reviews.silence(practice, client.id(), silence, end, practice.today(clock));
        return back(season, id, tried, part);
    }

    /** What is recorded is drawn up anew, at the budgets she was trying; a whole page opens where it was decided. */
    private static String back(Season season, UUID id, Tried tried, @Nullable String part) {
        return "redirect:"
                + (part == null
                        ? tried.after(SeasonAddress.of(season)) + "#lock-" + id
                        : tried.after(SeasonAddress.of(season) + "/plan"));
    }
}
