package amity.card.web;

import amity.calendar.Occasion;
import amity.card.Addressees;
import amity.card.Card;
import amity.card.CardMessage;
import amity.card.CardSubject;
import amity.card.Cards;
import amity.practice.Practice;
import amity.season.Season;
import amity.season.Seasons;
import amity.shell.Keyword;
import amity.shell.ReadCache;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The writing desk: one card at a time, from its openings until it is thanked for. */
@Controller
record DeskController(
        Seasons seasons,
        Cards cards,
        Addressees addressees,
        DeskPages pages,
        ReadCache kept,
        Words words,
        Clock clock) {
    private record Shown(
            Practice practice,
            Season season,
            @Nullable UUID card,
            @Nullable UUID after,
            LocalDate today) {}

    @GetMapping("/season/cards")
    String current(Practice practice) {
        return "redirect:" + DeskPages.path(seasons.current(practice, Occasion.CHRISTMAS));
    }

    @GetMapping("/season/{address}/cards")
    ModelAndView desk(
            Practice practice,
            Season season,
            @RequestParam(required = false) @Nullable UUID card,
            @RequestParam(required = false) @Nullable UUID after) {
        var shown = new Shown(practice, season, card, after, practice.today(clock));
        var page = kept.known(shown, () -> pages.of(practice, season, card, after));
        return new ModelAndView("card/desk", "page", page);
    }

    @PostMapping("/season/{address}/cards/{card}")
    ModelAndView mark(
            Practice practice,
            Season season,
            @PathVariable UUID card,
            @RequestParam String mark,
            @RequestParam(required = false) @Nullable String anyway) {
        switch (mark) {
            case "written" -> cards.write(practice, season, card, anyway);
            case "posted" -> cards.post(practice, season, card, anyway);
            case "thanked" -> cards.thank(practice, season, card, anyway);
            case "later" -> cards.later(practice, season, card);
            case "undo" -> cards.undo(practice, season, card);
            default -> throw new Refusal(words.say("cards.refused.mark"));
        }
        return new ModelAndView(
                "redirect:" + next(practice, seasons.of(practice, season.occasion(), season.year()), card, mark));
    }

    /** After a card is done or put off the next one lies in hand; otherwise it stays the same. */
    private String next(Practice practice, Season season, UUID card, String mark) {
        boolean goesOn = mark.equals("written") || mark.equals("posted") || mark.equals("later");
        var hand = goesOn
                ? cards.of(practice, season).stream()
                        .filter(Card::isOpen)
                        .map(Card::subject)
                        .findFirst()
                        .orElse(card)
                : card;
        return DeskPages.path(season) + "?card=" + hand + "&after=" + card + "#letter-h";
    }

    /** What one of the three says, or several of them; what is not sent stays as it is. */
    @PostMapping("/season/{address}/cards/{card}/words")
    ModelAndView say(
            Practice practice, Season season, @PathVariable UUID card, @RequestParam Map<String, String> sent) {
        var said = new EnumMap<CardMessage, String>(CardMessage.class);
        for (var saying : CardMessage.values()) {
            var sentence = sent.get(saying.word());
            if (sentence != null) said.put(saying, sentence);
        }
        return kept(practice, season, card, said, null, () -> cards.say(practice, season, card, said));
    }

    @PostMapping("/season/{address}/cards/{card}/another")
    ModelAndView another(Practice practice, Season season, @PathVariable UUID card, @RequestParam String saying) {
        var which =
                Keyword.find(CardMessage.class, saying).orElseThrow(() -> new Refusal(words.say("cards.refused.mark")));
        return kept(practice, season, card, Map.of(), null, () -> {
            if (!cards.another(practice, season, card, which)) throw new Refusal(words.say("cards.another.none"));
        });
    }

    @PostMapping("/season/{address}/cards/{card}/addressee")
    ModelAndView address(
            Practice practice,
            Season season,
            @PathVariable UUID card,
            @RequestParam(defaultValue = "") String called,
            @RequestParam(defaultValue = "") String wording,
            @RequestParam(defaultValue = "", name = "address") String lines) {
        var speaks = Keyword.find(CardSubject.class, wording).orElse(CardSubject.GREETINGS);
        return kept(
                practice,
                season,
                card,
                Map.of(),
                new DeskPage.Person(called, "", wording, lines),
                () -> addressees.change(practice, cards.get(practice, season, card), called, speaks, lines));
    }

    /** Whom the card is to, where only a firm is known. */
    @PostMapping("/season/{address}/cards/{card}/name")
    ModelAndView name(
            Practice practice, Season season, @PathVariable UUID card, @RequestParam(defaultValue = "") String called) {
        return kept(
                practice,
                season,
                card,
                Map.of(),
                null,
                () -> addressees.complete(practice, cards.get(practice, season, card), called, ""));
    }

    /** The same card again; where it was refused with what was typed and why. */
    private ModelAndView kept(
            Practice practice,
            Season season,
            UUID card,
            Map<CardMessage, String> said,
            DeskPage.@Nullable Person person,
            Runnable keeping) {
        try {
            keeping.run();
            return new ModelAndView("redirect:" + DeskPages.path(season) + "?card=" + card + "#letter-h");
        } catch (Refusal refused) {
            var page = pages.of(practice, season, card, null).refused(refused.getMessage(), said, person);
            return new ModelAndView("card/desk", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
