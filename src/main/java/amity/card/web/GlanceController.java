package amity.card.web;

import amity.card.Cards;
import amity.money.Moneys;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.season.Seasons;
import amity.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far a season is, in two lines beside today. */
@Controller
record GlanceController(Cards cards, Seasons seasons, Words words) {
    @GetMapping("/season/{address}/glance")
    ModelAndView show(Practice practice, Season season) {
        var pile = cards.of(practice, season);
        return new ModelAndView(
                "card/glance",
                "page",
                new GlancePage(
                        season.occasion().title(),
                        SeasonAddress.of(season),
                        DeskPages.path(season),
                        pile.size(),
                        (int) pile.stream().filter(card -> !card.isOpen()).count(),
                        money(practice, season)));
    }

    private String money(Practice practice, Season season) {
        if (!season.isApplied()) return words.say("cards.glance.undecided");
        var proposal = seasons.propose(practice, season);
        return words.say(
                "cards.glance.money",
                Moneys.shown(proposal.spent()),
                Moneys.shown(proposal.left()),
                Moneys.shown(proposal.budget()));
    }
}
