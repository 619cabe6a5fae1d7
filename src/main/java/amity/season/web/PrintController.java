package amity.season.web;

import amity.money.Moneys;
import amity.plan.Decision;
import amity.practice.Practice;
import amity.season.Proposal;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The whole season as one page for the printer. */
@Controller
record PrintController(Seasons seasons, SeasonPages pages, Options options, Words words, Clock clock) {
    @GetMapping("/season/{address}/print")
    ModelAndView print(Practice practice, Season season) {
        var proposal = seasons.propose(practice, season);
        var plan = proposal.plan();
        var page = pages.of(practice, proposal, null);
        return new ModelAndView(
                "season/print",
                "page",
                new PrintPage(
                        season.title(),
                        SeasonAddress.of(season),
                        words.say("plan.print.by", practice.name(), Days.inFull(practice.today(clock))),
                        page.lede(),
                        proposal.entries().stream()
                                .map(entry -> line(proposal, entry))
                                .toList(),
                        plan == null ? "" : Moneys.shown(proposal.money(plan.cost()))));
    }

    private PrintPage.Line line(Proposal proposal, Proposal.Entry entry) {
        return new PrintPage.Line(
                entry.name(),
                decision(entry),
                entry.why().reasons(),
                Moneys.shown(proposal.money(entry.chosen().cost())));
    }

    private String decision(Proposal.Entry entry) {
        var given = given(entry);
        return entry.team() && entry.chosen().decision() != Decision.NOTHING
                ? words.say("plan.team.print", given)
                : given;
    }

    private String given(Proposal.Entry entry) {
        var idea = entry.chosen().idea();
        return switch (entry.chosen().decision()) {
            case NOTHING -> words.say(entry.letter() ? "plan.print.letter" : "plan.after.given.nothing");
            case CARD -> words.say("plan.after.given.card");
            case HOURS -> words.say("plan.after.given.hours", entry.chosen().quarters() / 4.0);
            case GIFT -> idea == null ? words.say("plan.after.given.card") : options.given(idea);
        };
    }
}
