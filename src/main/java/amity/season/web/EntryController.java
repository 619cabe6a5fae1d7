package amity.season.web;

import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.review.Reviews;
import amity.season.Choice;
import amity.season.Seasons;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the user decides for one person on the list. Back comes the plan around it: the part for htmx, else the page. */
@Controller
@RequestMapping("/season/{address}/entries/{id}")
record EntryController(
        Seasons seasons, Reviews reviews, Options options, AmountFields fields, Words words, Clock clock) {
    @PostMapping
    String choose(
            Practice practice,
            EntryPath at,
            @RequestParam String choice,
            @RequestParam String why,
            @RequestParam(required = false) @Nullable String anyway) {
        var entry = seasons.onList(practice, at.season(), at.id());
        var chosen = options.chosen(entry, choice).with(entry.choice().beside());
        seasons.decide(practice, at.season(), entry, chosen.because(why.strip()), anyway);
        return at.back();
    }

    @PostMapping("/own")
    String own(
            Practice practice,
            EntryPath at,
            @RequestParam String idea,
            @RequestParam String price,
            @RequestParam String why,
            @RequestParam(required = false) @Nullable String anyway) {
        var entry = seasons.onList(practice, at.season(), at.id());
        var gift = Choice.gift(null, idea.strip(), fields.money(practice, price).getAmountMinorLong())
                .with(entry.choice().beside());
        seasons.decide(practice, at.season(), entry, gift.because(why.strip()), anyway);
        return at.back();
    }

    @PostMapping("/deed")
    String deed(
            Practice practice,
            EntryPath at,
            @RequestParam String deed,
            @RequestParam(required = false) @Nullable String anyway) {
        var entry = seasons.onList(practice, at.season(), at.id());
        var beside = options.beside(entry, deed);
        var why = words.say(beside == null ? "plan.deed.why.none" : "plan.deed.why");
        seasons.decide(practice, at.season(), entry, entry.choice().with(beside).because(why), anyway);
        return at.back();
    }

    @PostMapping("/lock")
    String lock(
            Practice practice,
            EntryPath at,
            @RequestParam String lock,
            @RequestParam(required = false) @Nullable String anyway) {
        if ("on".equals(lock)) {
            seasons.lock(practice, at.season(), seasons.onList(practice, at.season(), at.id()), anyway);
        } else {
            seasons.unlock(practice, at.season(), at.id());
        }
        return at.back();
    }

    @PostMapping("/left-out")
    String leaveOut(Practice practice, EntryPath at) {
        seasons.leaveOut(practice, at.season(), seasons.onList(practice, at.season(), at.id()));
        return at.back();
    }

    /** Paused, ended or just quiet: kept of the client, so it is asked once. */
    @PostMapping("/silence")
    String silence(
            Practice practice,
            EntryPath at,
            @RequestParam String silence,
            @RequestParam(required = false) @Nullable String until) {
        var client = seasons.onList(practice, at.season(), at.id()).client();
        if (client == null) throw new Refusal(words.say("plan.silence.nobody"));
        var end = silence.equals("paused") ? fields.day(until) : null;
        reviews.silence(practice, client.id(), silence, end, practice.today(clock));
        return at.back();
    }
}
