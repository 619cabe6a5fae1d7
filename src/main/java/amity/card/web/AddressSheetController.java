package amity.card.web;

import amity.card.Addressees;
import amity.card.Cards;
import amity.practice.Practice;
import amity.season.Season;
import amity.shell.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All names and addresses that cards still lack, typed in on one sheet. */
@Controller
record AddressSheetController(Cards cards, Addressees addressees, AddressSheets sheets) {
    @GetMapping("/season/{address}/cards/addresses")
    ModelAndView sheet(Practice practice, Season season) {
        return new ModelAndView("card/addresses", "page", sheets.of(practice, season));
    }

    /** Keeps what was filled in; where one line is refused the others are kept, and it comes back with its sentence. */
    @PostMapping("/season/{address}/cards/addresses")
    ModelAndView keep(Practice practice, Season season, @RequestParam Map<String, String> typed) {
        @Nullable String wrong = null;
        for (var card : sheets.lacking(practice, season)) {
            var called = typed.getOrDefault("called-" + card.subject(), "");
            var where = typed.getOrDefault("address-" + card.subject(), "");
            if (called.isBlank() && where.isBlank()) continue;
            try {
                addressees.complete(practice, card, called, where);
            } catch (Refusal refused) {
                wrong = refused.getMessage();
            }
        }
        if (wrong == null) return new ModelAndView("redirect:" + DeskPages.path(season));
        return new ModelAndView(
                "card/addresses",
                Map.of("page", sheets.of(practice, season).typed(typed, wrong)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
