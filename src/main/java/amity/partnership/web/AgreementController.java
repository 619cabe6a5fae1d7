package amity.partnership.web;

import amity.partnership.agreement.Agreement;
import amity.partnership.agreement.AgreementDraft;
import amity.partnership.agreement.Agreements;
import amity.partnership.profile.WorkProfiles;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
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

/** What is agreed with a client is written down here, for the first time and whenever it changes. */
@Controller
@RequestMapping("/clients/{id}/agreements")
record AgreementController(Agreements agreements, WorkProfiles how, AgreementForms forms, Words words, Clock clock) {
    @GetMapping("/new")
    ModelAndView begin(Practice practice, @PathVariable UUID id) {
        var client = forms.client(practice, id);
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
        var client = forms.client(practice, id);
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
        var client = forms.client(practice, id);
        var form = new AgreementForm(typed);
        try {
            keep.accept(form.draft(client, words));
        } catch (Refusal refused) {
            var page = forms.again(client, which, form, refused.getMessage());
            return new ModelAndView("partnership/agreement", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say("agreement.saved"));
        return new ModelAndView("redirect:/clients/" + id + "/partnership#agreed");
    }
}
