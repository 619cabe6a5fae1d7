package amity.season.web;

import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.Drawers;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Refusal;
import amity.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counts the cards and stamps in the drawer, and says what more of them cost. */
@Controller
record DrawerController(Drawers drawers, AmountFields fields, Words words) {
    @PostMapping("/season/{address}/drawer")
    String count(
            Practice practice,
            Season season,
            @RequestParam String cards,
            @RequestParam String stamps,
            RedirectAttributes redirect) {
        drawers.count(practice, number(cards), number(stamps));
        redirect.addFlashAttribute("notice", words.say("purse.drawer.counted"));
        return "redirect:" + SeasonAddress.of(season);
    }

    @PostMapping("/season/{address}/drawer/prices")
    String price(
            Practice practice,
            Season season,
            @RequestParam String card,
            @RequestParam String stamp,
            RedirectAttributes redirect) {
        drawers.price(practice, fields.money(practice, card), fields.money(practice, stamp));
        redirect.addFlashAttribute("notice", words.say("purse.drawer.priced"));
        return "redirect:" + SeasonAddress.of(season);
    }

    private int number(String typed) {
        try {
            return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refusal(words.say("purse.refused.drawer"));
        }
    }
}
