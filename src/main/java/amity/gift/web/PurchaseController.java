package amity.gift.web;

import amity.season.web.Lookup;

import amity.plan.Idea;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.gift.purchase.Paid;
import amity.gift.purchase.Purse;
import amity.gift.register.GiftRegister;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about one gift of a kept plan: ordered, paid, given, or taken back. */
@Controller
class PurchaseController {
    private final Purse purse;
    private final GiftRegister register;
    private final Lookup asked;
    private final Words words;
    private final Clock clock;

    PurchaseController(Purse purse, GiftRegister register, Lookup asked, Words words, Clock clock) {
        this.purse = purse;
        this.register = register;
        this.asked = asked;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/season/{address}/gifts/{id}")
    String act(
            Practice practice,
            @PathVariable String address,
            @PathVariable UUID id,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String price,
            @RequestParam(defaultValue = "") String besides,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var season = asked.season(practice, address);
        var said = kind.isEmpty() && !act.equals("kind") ? null : category(kind);
        switch (act) {
            case "ordered" -> purse.order(practice, season, id, paid(practice, price, besides), anyway);
            case "paid" -> purse.pay(practice, season, id, paid(practice, price, besides), anyway);
            case "given" -> purse.give(practice, season, id, day(practice, day), anyway);
            case "back" -> purse.undo(practice, season, id);
            case "kind" -> known(season);
            default -> throw new Refusal(words.say("purse.refused.act"));
        }
        if (said != null) register.category(practice, known(season), id, said);
        redirect.addFlashAttribute(
                "notice",
                act.equals("back")
                        ? words.say("purse.undone")
                        : words.say("purse.done", words.say("purse.act." + act)));
        return "redirect:" + SeasonAddress.of(season) + "#gift-" + id;
    }

    private Season known(Season season) {
        if (season.id() == null) throw new Refusal(words.say("plan.not-on-list"));
        return season;
    }

    private Paid paid(Practice practice, String price, String besides) {
        if (price.isBlank()) throw new Refusal(words.say("purse.refused.price"));
        return new Paid(asked.money(practice, price), asked.money(practice, besides));
    }

    private LocalDate day(Practice practice, String typed) {
        try {
            return typed.isBlank() ? practice.today(clock) : LocalDate.parse(typed.strip());
        } catch (DateTimeException noDay) {
            throw new Refusal(words.say("plan.no-day", typed));
        }
    }

    private Idea.Category category(String word) {
        try {
            return Idea.Category.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(words.say("purse.refused.kind"));
        }
    }
}
