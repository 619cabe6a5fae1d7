package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.practice.Practice;
import amity.reading.SixWays;
import amity.review.Answer;
import amity.review.Question;
import amity.review.Reviews;
import amity.shell.NotFound;
import amity.shell.ReadCache;
import amity.shell.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Is it the partnership you want? All of them, each with what is wanted of it, and the moments that a count was counted from. */
@Controller
record PartnershipController(
        PartnershipPages pages,
        ClientParts parts,
        WaysPages ways,
        Clients clients,
        Reviews reviews,
        ReadCache kept,
        Words words,
        Clock clock) {
    private record Shown(Practice practice, LedgerView look, LocalDate today) {}

    @GetMapping("/partnership")
    ModelAndView show(Practice practice, @ModelAttribute LedgerView look) {
        var today = practice.today(clock);
        var page = kept.known(new Shown(practice, look, today), () -> pages.page(practice, look, today));
        return new ModelAndView("partnership/page", "page", page);
    }

    @GetMapping("/clients/{id}/partnership")
    ModelAndView one(
            Practice practice, @PathVariable UUID id, @RequestParam(required = false) @Nullable String counts) {
        var part = parts.of(practice, new Client.Id(id), counts != null, practice.today(clock));
        return new ModelAndView("partnership/client", "page", part);
    }

    /** What she wants it to be, with her reason; an ending is no answer but the beginning of a path. */
    @PostMapping("/clients/{id}/partnership/wanted")
    String want(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String want,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        if (want.equals(ClientParts.ENDING)) return "redirect:/clients/" + id + "/parting";
        if (want.isEmpty()) {
            redirect.addFlashAttribute("notice", words.say("partnership.want.nothing"));
            return "redirect:/clients/" + id + "/partnership";
        }
        var reason = why.isBlank() ? null : why.strip();
        reviews.answer(practice, new Answer(client.id(), Question.WANTED, want, practice.today(clock), reason));
        redirect.addFlashAttribute("notice", words.say("partnership.wanted.kept." + want));
        return "redirect:/clients/" + id + "/partnership";
    }

    /** In a dialog over the page or on a page of their own. */
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
                ? ways.way(practice, client, way(way), theyGave, today)
                : ways.month(practice, client, month(month), theyGave, today);
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
