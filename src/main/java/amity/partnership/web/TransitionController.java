package amity.partnership.web;

import amity.client.Client;
import amity.partnership.transition.Transition;
import amity.partnership.transition.Transitions;
import amity.practice.Practice;
import amity.shell.Keyword;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing it, step by step, to an outcome that leads on to what it means. */
@Controller
@RequestMapping("/clients/{id}/changing")
record TransitionController(Transitions changes, Words words, Clock clock) {
    @PostMapping
    String begin(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String review,
            RedirectAttributes redirect) {
        changes.begin(practice, new Client.Id(id), step, day(review), practice.today(clock));
        return back(id, "changing.begun", redirect);
    }

    @PostMapping("/{changing}")
    String plan(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID changing,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String review,
            RedirectAttributes redirect) {
        changes.plan(practice, new Transition.Id(changing), step, day(review), practice.today(clock));
        return back(id, "changing.planned", redirect);
    }

    @PostMapping("/{changing}/moving")
    String moving(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID changing,
            @RequestParam(defaultValue = "") String review,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        changes.stillMoving(practice, new Transition.Id(changing), day(review), why, practice.today(clock));
        return back(id, "changing.looked", redirect);
    }

    @PostMapping("/{changing}/outcome")
    String end(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID changing,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        var what = RequestValues.read(
                outcome, word -> Keyword.of(Transition.Outcome.class, word), () -> words.say("changing.wrong.outcome"));
        changes.end(practice, new Transition.Id(changing), what, why, practice.today(clock));
        return what == Transition.Outcome.PART
                ? "redirect:/clients/" + id + "/parting"
                : back(id, "changing.kept." + what.word(), redirect);
    }

    @PostMapping("/{changing}/resume")
    String resume(Practice practice, @PathVariable UUID id, @PathVariable UUID changing, RedirectAttributes redirect) {
        changes.resume(practice, new Transition.Id(changing));
        return back(id, "changing.resumed", redirect);
    }

    private String back(UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:/clients/" + id + "/partnership#changing";
    }

    private LocalDate day(String text) {
        return RequestValues.day(text, words, "relationship.wrong.day");
    }
}
