package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refused;
import amity.shell.Words;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When each side can be reached: of a client where one is named, else our own. */
@Controller
@RequestMapping("/hours")
class HoursController {
    private final HoursPages pages;
    private final Boundaries boundaries;
    private final Clients clients;
    private final Words words;

    HoursController(HoursPages pages, Boundaries boundaries, Clients clients, Words words) {
        this.pages = pages;
        this.boundaries = boundaries;
        this.clients = clients;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = pages.of(practice, named(practice, client));
        return new ModelAndView(htmx == null ? "boundary/page" : "boundary/hours", "page", page);
    }

    @PostMapping("/week")
    ModelAndView hours(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            Typed typed,
            RedirectAttributes redirect) {
        return kept(
                practice,
                client,
                typed,
                "hours",
                redirect,
                whose -> boundaries.keep(practice.id(), typed.hours(whose, words)));
    }

    @PostMapping("/leave")
    ModelAndView leave(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            Typed typed,
            RedirectAttributes redirect) {
        return kept(
                practice,
                client,
                typed,
                "leave",
                redirect,
                whose -> boundaries.keep(practice.id(), typed.leave(whose, words)));
    }

    @PostMapping("/week/{id}/removal")
    ModelAndView forgetHours(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID client,
            RedirectAttributes redirect) {
        boundaries.forgetHours(practice.id(), id);
        return back(client, "boundary.hours.gone", redirect);
    }

    @PostMapping("/leave/{id}/removal")
    ModelAndView forgetLeave(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID client,
            RedirectAttributes redirect) {
        boundaries.forgetLeave(practice.id(), id);
        return back(client, "boundary.leave.gone", redirect);
    }

    private ModelAndView kept(
            Practice practice,
            @Nullable UUID client,
            Typed typed,
            String what,
            RedirectAttributes redirect,
            Consumer<Client.@Nullable Id> keeping) {
        var whose = named(practice, client);
        try {
            keeping.accept(whose == null ? null : whose.id());
            return back(client, "boundary." + what + ".kept", redirect);
        } catch (Refused refused) {
            var page = pages.again(practice, whose, typed, what, refused.getMessage());
            return new ModelAndView("boundary/page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private @Nullable Client named(Practice practice, @Nullable UUID client) {
        return client == null ? null : clients.get(practice.id(), new Client.Id(client));
    }

    private ModelAndView back(@Nullable UUID client, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return new ModelAndView("redirect:" + (client == null ? "/settings#hours" : "/clients/" + client + "#hours"));
    }
}
