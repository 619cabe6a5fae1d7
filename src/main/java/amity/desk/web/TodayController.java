package amity.desk.web;

import amity.client.Clients;
import amity.desk.Paces;
import amity.practice.Practice;
import amity.shell.ReadCache;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Today, what has a day around it, and how much of it the user wants. */
@Controller
record TodayController(TodayPages pages, Paces paces, Clients clients, ReadCache kept, Words words, Clock clock) {
    private record Shown(Practice practice, LocalDate day, Instant minute) {}

    /** Going to a client and back asks nothing again, as long as nobody has written and the same minute is on the clock. */
    @GetMapping("/today")
    ModelAndView today(Practice practice, @RequestParam(defaultValue = "") String day) {
        var chosen = day.isBlank() ? practice.today(clock) : RequestValues.read(day, RequestValues::day);
        var shown = new Shown(practice, chosen, clock.instant().truncatedTo(ChronoUnit.MINUTES));
        return new ModelAndView("desk/today", "page", kept.known(shown, () -> page(practice, chosen)));
    }

    private TodayPage page(Practice practice, LocalDate day) {
        var other = day.equals(practice.today(clock)) ? null : day;
        boolean empty = clients.search(practice.id(), "", 1).isEmpty();
        return pages.page(practice, other, empty);
    }

    @PostMapping("/desk/pace")
    ModelAndView pace(
            Practice practice,
            @RequestParam int limit,
            @RequestParam(required = false) @Nullable LocalDate busy,
            RedirectAttributes redirect) {
        paces.limit(practice, limit);
        paces.busyUntil(practice, busy);
        redirect.addFlashAttribute("notice", words.say("desk.said.pace"));
        return new ModelAndView("redirect:/today");
    }
}
