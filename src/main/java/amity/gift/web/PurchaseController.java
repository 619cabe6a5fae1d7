package amity.gift.web;

import amity.gift.purchase.PurchaseCost;
import amity.gift.purchase.Purchases;
import amity.plan.Idea;
import amity.practice.AmountFields;
import amity.practice.Practice;
import amity.season.KeptGifts;
import amity.season.Season;
import amity.season.SeasonAddress;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done about one gift of a season: ordered, paid, given, or taken back. */
@Controller
@RequestMapping("/season/{address}/gifts/{id}")
record PurchaseController(Purchases purse, KeptGifts gifts, AmountFields fields, Words words, Clock clock) {
    /** What was typed of a purchase; what the law calls it is not asked where nothing was bought. */
    record Bill(
            @Nullable String price,
            @Nullable String besides,
            @Nullable String kind) {}

    @PostMapping("/order")
    String order(
            Practice practice,
            Season season,
            @PathVariable UUID id,
            Bill bill,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var category = category(bill.kind());
        purse.order(practice, season, id, paid(practice, bill), anyway);
        return bought(practice, season, id, category, "ordered", redirect);
    }

    @PostMapping("/payment")
    String pay(
            Practice practice,
            Season season,
            @PathVariable UUID id,
            Bill bill,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var category = category(bill.kind());
        purse.pay(practice, season, id, paid(practice, bill), anyway);
        return bought(practice, season, id, category, "paid", redirect);
    }

    @PostMapping("/giving")
    String give(
            Practice practice,
            Season season,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        purse.give(practice, season, id, Objects.requireNonNullElse(fields.day(day), practice.today(clock)), anyway);
        return back(season, id, done("given"), redirect);
    }

    @PostMapping("/undoing")
    String undo(Practice practice, Season season, @PathVariable UUID id, RedirectAttributes redirect) {
        purse.undo(practice, season, id);
        return back(season, id, words.say("purse.undone"), redirect);
    }

    private PurchaseCost paid(Practice practice, Bill bill) {
        if (bill.price() == null || bill.price().isBlank()) throw new Refusal(words.say("purse.refused.price"));
        return new PurchaseCost(fields.money(practice, bill.price()), fields.money(practice, bill.besides()));
    }

    private Idea.@Nullable Category category(@Nullable String word) {
        if (word == null || word.isEmpty()) return null;
        return Keyword.find(Idea.Category.class, word).orElseThrow(() -> new Refusal(words.say("purse.refused.kind")));
    }

    private String bought(
            Practice practice,
            Season season,
            UUID id,
            Idea.@Nullable Category category,
            String done,
            RedirectAttributes redirect) {
        if (category != null) gifts.category(practice, season, id, category);
        return back(season, id, done(done), redirect);
    }

    private String done(String done) {
        return words.say("purse.done", words.say("purse.act." + done));
    }

    private static String back(Season season, UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", said);
        return "redirect:" + SeasonAddress.of(season) + "#gift-" + id;
    }
}
