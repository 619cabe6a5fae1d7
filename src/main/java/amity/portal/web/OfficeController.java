package amity.portal.web;

import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Person;
import amity.portal.content.Part;
import amity.portal.content.VisibleParts;
import amity.portal.link.PrivateLinks;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In the office: what a client is shown, and who there has a link. */
@Controller
@RequestMapping("/clients/{id}/page")
record OfficeController(Clients clients, PrivateLinks links, VisibleParts sharing, OfficePages pages, Words words) {
    private static final String MADE = "made";

    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id, Model model) {
        var made = (OfficePages.Made) model.getAttribute(MADE);
        return new ModelAndView("portal/office", "page", pages.of(practice, client(practice, id), made, null));
    }

    @PostMapping("/links")
    ModelAndView hand(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        return done(practice, id, () -> {
            pages.refuseWithoutWay();
            var whose = new Person.Id(person);
            var handed = links.hand(practice, new Client.Id(id), whose, day(until), anyway);
            redirect.addFlashAttribute(MADE, new OfficePages.Made(whose, handed.token()));
        });
    }

    @PostMapping("/links/{link}/end")
    ModelAndView end(Practice practice, @PathVariable UUID id, @PathVariable UUID link, RedirectAttributes redirect) {
        return done(practice, id, () -> {
            links.end(practice, link);
            redirect.addFlashAttribute("notice", words.say("portal.link.end.done"));
        });
    }

    @PostMapping("/shown")
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String part,
            @RequestParam(defaultValue = "") String spoken,
            @RequestParam(required = false) @Nullable String anyway) {
        return done(practice, id, () -> {
            var on = day(spoken);
            if (on == null) throw new Refusal(words.say("portal.shown.when"));
            sharing.show(practice, new Client.Id(id), RequestValues.read(part, Part::named), on, anyway);
        });
    }

    @PostMapping("/hidden")
    ModelAndView hide(Practice practice, @PathVariable UUID id, @RequestParam String part) {
        return done(
                practice, id, () -> sharing.hide(practice, new Client.Id(id), RequestValues.read(part, Part::named)));
    }

    /** Does the deed and goes back to the page, with the reason if it was refused. */
    private ModelAndView done(Practice practice, UUID id, Runnable deed) {
        var client = client(practice, id);
        try {
            deed.run();
            return new ModelAndView("redirect:/clients/" + id + "/page");
        } catch (GuardRefusal held) {
            throw held;
        } catch (Refusal refused) {
            var page = pages.of(practice, client, null, refused.getMessage());
            return new ModelAndView("portal/office", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Client client(Practice practice, UUID id) {
        return clients.get(practice.id(), new Client.Id(id));
    }

    private @Nullable LocalDate day(String typed) {
        return typed.isBlank() ? null : RequestValues.day(typed, words, "portal.no-day");
    }
}
