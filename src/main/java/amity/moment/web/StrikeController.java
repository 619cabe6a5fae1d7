package amity.moment.web;

import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Strike a moment out with the reason, or let it stand again. */
@Controller
record StrikeController(Ledger ledger, Words words) {
    @PostMapping("/moments/{id}/strike")
    ModelAndView strike(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var moment = new Moment.Id(id);
        ledger.strike(practice, moment, why);
        var said = new Toast(words.say("moment.struck"), "/moments/" + id + "/restoration", Map.of());
        return answer(practice, moment, said, htmx, response, redirect);
    }

    @PostMapping("/moments/{id}/restoration")
    ModelAndView restore(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var moment = new Moment.Id(id);
        ledger.restore(practice, moment);
        var said = new Toast(words.say("moment.restored"), null, Map.of());
        return answer(practice, moment, said, htmx, response, redirect);
    }

    private ModelAndView answer(
            Practice practice,
            Moment.Id id,
            Toast said,
            @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return FormReply.kept(said, ledger.entry(practice.id(), id).moment(), htmx, response, redirect);
    }
}
