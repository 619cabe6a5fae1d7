package amity.evening.web;

import amity.evening.FirstEvening;
import amity.practice.Practice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class EveningController {
    private final FirstEvening evening;

    EveningController(FirstEvening evening) {
        this.evening = evening;
    }

    @GetMapping("/first-evening")
    ModelAndView show(Practice practice) {
        var steps = evening.steps(practice);
        var next = steps.stream()
                .filter(step -> !step.done())
                .map(FirstEvening.Step::word)
                .findFirst()
                .orElse(null);
        return new ModelAndView("evening/page", "page", new EveningPage(steps, next, evening.isOver(practice)));
    }

    @PostMapping("/first-evening/over")
    String end(Practice practice) {
        evening.end(practice);
        return "redirect:/today";
    }
}
