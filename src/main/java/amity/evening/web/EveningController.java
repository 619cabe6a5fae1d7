package amity.evening.web;

import amity.evening.FirstEvening;
import amity.practice.Practice;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
record EveningController(FirstEvening evening) {
    @GetMapping("/first-evening")
    ModelAndView show(Practice practice) {
        return new ModelAndView("evening/page", "page", page(practice));
    }

    /** For Today, which asks for it beside the page: nothing, once there is nothing left to lead to. */
    @GetMapping("/first-evening/next")
    @Nullable
    ModelAndView next(Practice practice, HttpServletResponse response) {
        var page = evening.isOver(practice) ? null : page(practice);
        if (page == null || page.next() == null) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        return new ModelAndView("evening/next", "page", page);
    }

    private EveningPage page(Practice practice) {
        var steps = evening.steps(practice);
        var next = steps.stream()
                .filter(step -> !step.done())
                .map(FirstEvening.Step::word)
                .findFirst()
                .orElse(null);
        return new EveningPage(steps, next, evening.isOver(practice));
    }

    @PostMapping("/first-evening/over")
    String end(Practice practice) {
        evening.end(practice);
        return "redirect:/today";
    }
}
