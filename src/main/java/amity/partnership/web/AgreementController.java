package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Moment;
import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.profile.WorkProfiles;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is agreed with a client: written down, changed, renewed, stopped and printed, and which moments keep it. */
@Controller
@RequestMapping("/clients/{id}/agreements")
record AgreementController(
        Agreements agreements,
        WorkProfiles how,
        AgreementForms forms,
        AgreementParts parts,
        Clients clients,
        Words words,
        Clock clock) {
    @GetMapping("/new")
    ModelAndView begin(Practice practice, @PathVariable UUID id) {
        var client = client(practice, id);
        return agreements
                .inForce(practice, client.id())
                .map(agreement -> new ModelAndView("redirect:/clients/" + id + "/agreements/" + agreement.id()))
                .orElseGet(() -> new ModelAndView(
                        "partnership/agreement", "page", forms.fresh(client, how.of(practice), practice.today(clock))));
    }

    @PostMapping
    ModelAndView agree(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        return keep(practice, id, null, typed, draft -> agreements.agree(practice, draft), redirect);
    }

    @GetMapping("/{agreement}")
    ModelAndView change(Practice practice, @PathVariable UUID id, @PathVariable UUID agreement) {
        var client = client(practice, id);
        var page = forms.changing(client, agreements.get(practice, new Agreement.Id(agreement)), practice.today(clock));
        return new ModelAndView("partnership/agreement", "page", page);
    }

    @PostMapping("/{agreement}")
    ModelAndView changed(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var which = new Agreement.Id(agreement);
        return keep(practice, id, which, typed, draft -> agreements.change(practice, which, draft), redirect);
    }

    private ModelAndView keep(
            Practice practice,
            UUID id,
            Agreement.@Nullable Id which,
            Map<String, String> typed,
            Consumer<AgreementDraft> keep,
            RedirectAttributes redirect) {
        var client = client(practice, id);
        var form = new AgreementForm(typed);
        try {
            keep.accept(form.draft(client, words));
        } catch (Refusal refused) {
            var page = forms.again(client, which, form, refused.getMessage());
            return new ModelAndView("partnership/agreement", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(back(id, "agreement.saved", redirect));
    }

    @PostMapping("/{agreement}/renewal")
    String renew(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestParam(name = "look-again", defaultValue = "") String lookAgain,
            RedirectAttributes redirect) {
        agreements.renew(practice, new Agreement.Id(agreement), day(lookAgain));
        return back(id, "agreement.renewed", redirect);
    }

    @PostMapping("/{agreement}/stop")
    String stop(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID agreement,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes redirect) {
        agreements.stop(practice, new Agreement.Id(agreement), why.isBlank() ? null : why.strip());
        return back(id, "agreement.stopped", redirect);
    }

    @PostMapping("/{agreement}/resume")
    String resume(Practice practice, @PathVariable UUID id, @PathVariable UUID agreement, RedirectAttributes redirect) {
        agreements.resume(practice, new Agreement.Id(agreement));
        return back(id, "agreement.resumed", redirect);
    }

    @PostMapping("/{agreement}/lines/{line}")
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

    @GetMapping("/{agreement}/paper")
    ModelAndView print(Practice practice, @PathVariable UUID id, @PathVariable UUID agreement) {
        var client = client(practice, id);
        var page = parts.sheet(
                practice, client, agreements.get(practice, new Agreement.Id(agreement)), practice.today(clock));
        return new ModelAndView("partnership/agreement-sheet", "page", page);
    }

    private String back(UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:/clients/" + id + "/partnership#agreed";
    }

    private LocalDate day(String text) {
        return RequestValues.day(text.strip(), words, "relationship.wrong.day");
    }

    private Client client(Practice practice, UUID id) {
        return clients.get(practice.id(), new Client.Id(id));
    }
}
