package amity.desk.web;

import amity.client.Clients;
import amity.desk.Paces;
import amity.practice.Practice;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Today, what has a day around it, and how much of it the user wants. */
@Controller
record TodayController(TodayPages pages, Paces paces, Clients clients, Words words, Clock clock) {
    @GetMapping("/today")
    ModelAndView today(Practice practice, @RequestParam(defaultValue = "") String day) {
        var chosen = day.isBlank() ? practice.today(clock) : RequestValues.read(day, RequestValues::day);
        var other = chosen.equals(practice.today(clock)) ? null : chosen;
        boolean empty = clients.search(practice.id(), "", 1).isEmpty();
        return new ModelAndView("desk/today", "page", pages.page(practice, other, empty));
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
