package amity.card.web;

import amity.calendar.Destination;
import amity.calendar.Occasion;
import amity.calendar.PostingDate;
import amity.calendar.PostingDates;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Keyword;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last posting dates: what earlier years suggest, until the user says what her carrier has published. */
@Controller
@RequestMapping("/season/posting")
record PostingDatesController(PostingDates dates, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(Practice practice, @RequestParam(required = false) @Nullable Integer year) {
        return new ModelAndView(
                "card/posting", "page", page(practice, year(practice, year), PostingDatesPage.Typed.NOTHING, null));
    }

    @PostMapping
    ModelAndView say(
            Practice practice,
            @RequestParam(required = false) @Nullable Integer year,
            PostingDatesPage.Typed typed,
            @RequestParam(defaultValue = "say") String then,
            RedirectAttributes redirect) {
        int of = year(practice, year);
        try {
            if (then.equals("forget")) {
                dates.forget(practice, date(typed, LocalDate.of(of, 12, 1)));
            } else {
                dates.say(practice, date(typed, day(typed.on(), of)));
            }
            redirect.addFlashAttribute(
                    "notice", words.say("cards.dates." + (then.equals("forget") ? "forgotten" : "kept")));
            return new ModelAndView("redirect:/season/posting?year=" + of);
        } catch (Refusal refused) {
            return new ModelAndView(
                    "card/posting",
                    Map.of("page", page(practice, of, typed, refused.getMessage())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private PostingDate date(PostingDatesPage.Typed typed, LocalDate on) {
        var to = Keyword.find(Destination.class, typed.to())
                .orElseThrow(() -> new Refusal(words.say("cards.dates.nowhere")));
        return new PostingDate(
                typed.carrier(),
                typed.mailClass(),
                to,
                on,
                false,
                typed.source().isBlank() ? words.say("cards.dates.you") : typed.source(),
                on);
    }

    private LocalDate day(String typed, int year) {
        var day = RequestValues.day(typed, words, "cards.refused.day");
        if (day.getYear() != year) throw new Refusal(words.say("cards.dates.other-year", typed, String.valueOf(year)));
        return day;
    }

    private int year(Practice practice, @Nullable Integer year) {
        int now = Occasion.CHRISTMAS.yearAt(practice.today(clock));
        return year == null || Math.abs(year - now) > 1 ? now : year;
    }

    private PostingDatesPage page(Practice practice, int year, PostingDatesPage.Typed typed, @Nullable String wrong) {
        var today = practice.today(clock);
        return new PostingDatesPage(
                year,
                dates.all(practice, year).stream()
                        .map(date -> new PostingDatesPage.Line(
                                date.carrier(),
                                date.mailClass(),
                                date.destination().word(),
                                name(date.destination()),
                                date.on().toString(),
                                Days.named(date.on()),
                                date.expected(),
                                date.source(),
                                date.address(),
                                Days.shown(date.checked(), today)))
                        .toList(),
                Arrays.stream(Destination.values())
                        .map(to -> new PostingDatesPage.Place(to.word(), name(to)))
                        .toList(),
                typed,
                wrong);
    }

    private String name(Destination to) {
        return words.say("cards.to." + to.word());
    }
}
