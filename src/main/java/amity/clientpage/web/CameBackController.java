package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.MomentDate;
import amity.partnership.WhatCameBack;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came back? One sheet for all clients, kept at once. */
@Controller
record CameBackController(CameBackSheets sheets, WhatCameBack cameBack, Clients clients, Words words) {
    @GetMapping("/what-came-back")
    ModelAndView ask(Practice practice) {
        return new ModelAndView("clientpage/back", "page", sheets.fresh(practice));
    }

    @PostMapping("/what-came-back")
    ModelAndView keep(
            Practice practice, @RequestParam MultiValueMap<String, String> typed, RedirectAttributes redirect) {
        var form = new CameBackForm(typed);
        long asked = form.clients().stream().filter(form::asks).count();
        if (asked > 0) {
            var page = sheets.again(practice, form, words.say("relationship.back.asks", asked));
            return new ModelAndView("clientpage/back", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var kept = kept(practice, form);
        redirect.addFlashAttribute("notice", words.say("relationship.back.kept", kept.moments(), kept.nothings()));
        return new ModelAndView("redirect:/clients");
    }

    private WhatCameBack.Kept kept(Practice practice, CameBackForm form) {
        var when = form.about().isEmpty() ? cameBack.season(practice) : MomentDate.named(form.about(), practice);
        var lines = form.clients().stream()
                .filter(form::isAnswered)
                .map(id -> new WhatCameBack.Line(
                        clients.get(practice.id(), new Client.Id(id)).id(), form.ticks(id)))
                .toList();
        return cameBack.keep(practice, lines, when);
    }
}
