package amity.season.web;

import amity.practice.Practice;
import amity.season.SeasonAddress;
import amity.season.Drawers;
import amity.shell.Refusal;
import amity.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counts the cards and stamps in the drawer, and says what more of them cost. */
@Controller
class DrawerController {
    private final Drawers drawers;
    private final Lookup asked;
    private final Words words;

    DrawerController(Drawers drawers, Lookup asked, Words words) {
        this.drawers = drawers;
        this.asked = asked;
        this.words = words;
    }

    @PostMapping("/season/{address}/drawer")
    String count(
            Practice practice,
            @PathVariable String address,
            @RequestParam String cards,
            @RequestParam String stamps,
            RedirectAttributes redirect) {
        var season = asked.season(practice, address);
        drawers.count(practice, number(cards), number(stamps));
        redirect.addFlashAttribute("notice", words.say("purse.drawer.counted"));
        return "redirect:" + SeasonAddress.of(season);
    }

    @PostMapping("/season/{address}/drawer/prices")
    String price(
            Practice practice,
            @PathVariable String address,
            @RequestParam String card,
            @RequestParam String stamp,
            RedirectAttributes redirect) {
        var season = asked.season(practice, address);
        drawers.price(practice, asked.money(practice, card), asked.money(practice, stamp));
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
