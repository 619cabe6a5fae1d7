package amity.partnership.web;

import amity.client.Client;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.reading.SixWays;
import amity.shell.NotFound;
import amity.shell.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The moments that a count was counted from, in a dialog over the page or on a page of their own. */
@Controller
record WaysController(WaysPages pages, Words words, Clock clock) {
    @GetMapping("/clients/{id}/partnership/moments")
    ModelAndView moments(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String side,
            @RequestParam(required = false) @Nullable String way,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String dialog) {
        boolean theyGave = side.equals("received");
        var client = new Client.Id(id);
        var today = practice.today(clock);
        var page = month == null
                ? pages.way(practice, client, way(way), theyGave, today)
                : pages.month(practice, client, month(month), theyGave, today);
        return new ModelAndView(dialog == null ? "partnership/ways-page" : "partnership/ways", "page", page);
    }

    private Kind way(@Nullable String word) {
        return SixWays.ALL.stream()
                .filter(way -> way.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("error.404")));
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException noMonth) {
            throw new NotFound(words.say("error.404"));
        }
    }
}
