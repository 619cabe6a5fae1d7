package amity.card.web;

import amity.card.Cards;
import amity.card.WritingEvenings;
import amity.paper.Labels;
import amity.paper.PrintableDocument;
import amity.practice.Practice;
import amity.season.Season;
import amity.shell.Keyword;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Around the writing desk: the evenings she picks, and what is printed. */
@Controller
record PlanController(
        Cards cards, WritingEvenings evenings, PlanPages pages, CardPrints prints, ShoppingList shopping, Words words) {
    @GetMapping("/season/{address}/cards/plan")
    ModelAndView plan(Practice practice, Season season) {
        return new ModelAndView("card/evenings", "page", pages.of(practice, season));
    }

    @PostMapping("/season/{address}/cards/plan")
    ModelAndView pick(Practice practice, Season season, @RequestParam(defaultValue = "") List<String> evening) {
        try {
            evenings.pick(
                    practice,
                    season,
                    evening.stream()
                            .filter(day -> !day.isBlank())
                            .map(this::day)
                            .toList());
            return new ModelAndView("redirect:" + DeskPages.path(season) + "/plan");
        } catch (Refusal refused) {
            var page = pages.of(practice, season).refused(refused.getMessage(), evening);
            return new ModelAndView("card/evenings", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/season/{address}/cards/labels.pdf")
    ResponseEntity<byte[]> labels(
            Practice practice,
            Season season,
            @RequestParam(defaultValue = "a4-21") String sheet,
            @RequestParam(defaultValue = "0") String used) {
        var labels =
                Keyword.find(Labels.class, sheet).orElseThrow(() -> new NotFound(words.say("cards.labels.missing")));
        var pile = cards.of(practice, season);
        int gone = number(used, labels);
        return CardPrints.addressed(pile).isEmpty()
                ? nothingToPrint(season)
                : pdf(labels.print(CardPrints.addressed(pile), gone));
    }

    @GetMapping("/season/{address}/cards/posting.pdf")
    ResponseEntity<byte[]> posting(Practice practice, Season season) {
        return pdf(prints.posting(practice, season, cards.of(practice, season)));
    }

    @GetMapping("/season/{address}/cards/shopping.pdf")
    ResponseEntity<byte[]> shopping(Practice practice, Season season) {
        return pdf(shopping.print(practice, season, cards.of(practice, season)));
    }

    /** The page beside the labels says why there are none. */
    private static ResponseEntity<byte[]> nothingToPrint(Season season) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(DeskPages.path(season) + "/plan#labels-h"))
                .build();
    }

    private static ResponseEntity<byte[]> pdf(PrintableDocument printed) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(printed.pdf());
    }

    private LocalDate day(String typed) {
        return RequestValues.day(typed, words, "cards.refused.day");
    }

    /** Less than a whole sheet can be used up. */
    private int number(String used, Labels labels) {
        var typed = used.strip();
        if (typed.isEmpty()) return 0;
        if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) < labels.places()) return Integer.parseInt(typed);
        throw new Refusal(words.say("cards.labels.used.wrong", typed, labels.places()));
    }
}
