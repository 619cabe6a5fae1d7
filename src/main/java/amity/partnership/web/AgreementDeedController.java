package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Moment;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.Agreements;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of an agreement: it is renewed, stopped, resumed and printed, and she says which moments keep it. */
@Controller
@RequestMapping("/clients/{id}/agreements/{agreement}")
record AgreementDeedController(Agreements agreements, AgreementParts parts, Clients clients, Words words) {
    @PostMapping("/renewal")
    String renew(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestParam(name = "look-again", defaultValue = "") String lookAgain,
            RedirectAttributes redirect) {
        agreements.renew(practice, new Agreement.Id(agreement), day(lookAgain));
        return back(id, "agreement.renewed", redirect);
    }

    @PostMapping("/stop")
    String stop(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        agreements.stop(practice, new Agreement.Id(agreement), why.isBlank() ? null : why.strip());
        return back(id, "agreement.stopped", redirect);
    }

    @PostMapping("/resume")
    String resume(Practice practice, @PathVariable UUID id, @PathVariable UUID agreement, RedirectAttributes redirect) {
        agreements.resume(practice, new Agreement.Id(agreement));
        return back(id, "agreement.resumed", redirect);
    }

    @PostMapping("/lines/{line}")
    String say(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @PathVariable UUID line,
            @RequestParam UUID moment,
            @RequestParam boolean counts,
            RedirectAttributes redirect) {
        agreements.say(practice, new Agreement.Id(agreement), line, new Moment.Id(moment), counts);
        return back(id, counts ? "agreement.counts" : "agreement.counts-not", redirect);
    }

    @GetMapping("/paper")
    ModelAndView print(Practice practice, @PathVariable UUID id, @PathVariable UUID agreement) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var page = parts.sheet(practice, client, agreements.get(practice, new Agreement.Id(agreement)));
        return new ModelAndView("partnership/agreement-sheet", "page", page);
    }

    private String back(UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:/clients/" + id + "/partnership#agreed";
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw new Refusal(words.say("relationship.wrong.day", text));
        }
    }
}
