package amity.moment.web;

import amity.moment.Ledger;
import amity.moment.Moment;
import amity.moment.Payments;
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

/** What becomes of a moment: struck out with the reason or standing again, counted as the same money as another or by itself. */
@Controller
record MomentStateController(Ledger ledger, Payments payments, Words words) {
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

    @PostMapping("/moments/{id}/same-money")
    ModelAndView same(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID as,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        payments.same(practice.id(), new Moment.Id(id), new Moment.Id(as));
        var said = new Toast(words.say("moment.same-money"), "/moments/" + id + "/money-of-its-own", Map.of());
        return answer(practice, new Moment.Id(id), said, htmx, response, redirect);
    }

    @PostMapping("/moments/{id}/money-of-its-own")
    ModelAndView apart(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        payments.apart(practice.id(), new Moment.Id(id));
        var said = new Toast(words.say("moment.money-of-its-own"), null, Map.of());
        return answer(practice, new Moment.Id(id), said, htmx, response, redirect);
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
