package amity.season.web;

import amity.plan.PastGift.Reaction;
import amity.practice.Practice;
import amity.season.Aftermath;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Keyword;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheet after a season: all reactions and thanks at once. */
@Controller
@RequestMapping("/season/{address}/afterwards")
record AftermathController(Aftermath aftermath, AftermathPages pages, Words words) {
    private static final String REACTION = "reaction-";

    @GetMapping
    ModelAndView show(Practice practice, Season season) {
        return new ModelAndView("season/aftermath", "page", pages.of(practice, season, aftermath.of(practice, season)));
    }

    @PostMapping
    String say(Practice practice, Season season, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var said = new HashMap<UUID, Aftermath.Said>();
        typed.forEach((name, word) -> {
            if (name.startsWith(REACTION)) {
                var id = name.substring(REACTION.length());
                said.put(
                        RequestValues.id(id),
                        new Aftermath.Said(
                                Keyword.find(Reaction.class, word).orElse(null), typed.containsKey("thanked-" + id)));
            }
        });
        aftermath.say(practice, season, said);
        redirect.addFlashAttribute("notice", words.say("plan.after.kept"));
        return "redirect:" + SeasonAddress.of(season) + "/afterwards";
    }
}
