package amity.clientpage.web;

import amity.circle.Introducers;
import amity.client.Client;
import amity.client.Clients;
import amity.clientpage.web.IntroductionsPage.Typed;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who introduced a client, and whom it introduced: kept, and taken back where it was not so. */
@Controller
@RequestMapping("/clients/{id}/introductions")
record IntroductionController(IntroductionPages pages, Introducers making, Clients clients, Words words, Clock clock) {
    @GetMapping
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = pages.of(practice, new Client.Id(id), null, null);
        return new ModelAndView(
                htmx == null ? "clientpage/introductions-page" : "clientpage/introductions", "page", page);
    }

    @PostMapping
    ModelAndView keep(Practice practice, @PathVariable UUID id, Typed typed, RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        try {
            var page = client.id().toString();
            boolean by = typed.side().equals("by");
            var day = day(practice, typed.on());
            making.keep(practice, by ? typed.name() : page, by ? page : typed.name(), day, "");
        } catch (Refusal refused) {
            var page = pages.of(practice, client.id(), typed, refused.getMessage());
            return new ModelAndView(
                    "clientpage/introductions-page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return back(id, "relationship.introduced.kept", redirect);
    }

    @PostMapping("/{introduction}/removal")
    ModelAndView forget(
            Practice practice, @PathVariable UUID id, @PathVariable UUID introduction, RedirectAttributes redirect) {
        making.forget(practice.id(), introduction);
        return back(id, "relationship.introduced.gone", redirect);
    }

    private LocalDate day(Practice practice, String text) {
        return text.isBlank() ? practice.today(clock) : RequestValues.day(text, words, "relationship.wrong.day");
    }

    private ModelAndView back(UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return new ModelAndView("redirect:" + SettingsTab.PEOPLE.path(id) + "#introductions");
    }
}
