package amity.circle.web;

import amity.boundary.Guard;
import amity.boundary.GuardRefusal;
import amity.circle.Company;
import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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

/** “Is there a Christmas do for you this year?”, with what there is to choose from. */
@Controller
@RequestMapping("/circle/company")
record CompanyController(CompanyPages pages, Company company, Guard guard, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(Practice practice, @RequestParam(defaultValue = "christmas") String about) {
        return new ModelAndView("circle/company", "page", pages.of(practice, about, clock.instant(), null));
    }

    @PostMapping("/lunch/{client}")
    ModelAndView asked(
            Practice practice,
            @PathVariable UUID client,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var id = new Client.Id(client);
        try {
            company.asked(practice, guard.pass(practice, company.invitation(id, clock.instant()), anyway));
        } catch (GuardRefusal held) {
            var page = pages.of(practice, "christmas", clock.instant(), held.getMessage());
            return new ModelAndView("circle/company", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say("circle.company.lunch.kept"));
        return new ModelAndView("redirect:/clients/" + client + "#moments");
    }
}
