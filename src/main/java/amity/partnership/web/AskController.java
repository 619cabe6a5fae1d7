package amity.partnership.web;

import amity.boundary.GuardRefusal;
import amity.client.Client;
import amity.partnership.ask.Ask;
import amity.partnership.ask.Asks;
import amity.partnership.ask.Invitation;
import amity.partnership.ask.Invitations;
import amity.practice.Practice;
import amity.shell.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something to ask: planned, asked and what came of it, and suggestions that are invited. */
@Controller
record AskController(AskPages pages, AskActions deeds, Asks asks, Invitations invitations, AskWords words) {
    private static final Pattern HERE = Pattern.compile("/[^/\\\\].*");

    @GetMapping("/clients/{id}/asks")
    ModelAndView show(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String from) {
        var client = new Client.Id(id);
        return from == null
                ? new ModelAndView("partnership/asking", "page", pages.of(practice, client, show.equals("all")))
                : new ModelAndView("partnership/asks", "page", pages.few(practice, client, path(from)));
    }

    /** Path and query of the page a part was fetched for. */
    private static String path(String from) {
        var at = URI.create(from);
        return at.getRawQuery() == null ? at.getRawPath() : at.getRawPath() + "?" + at.getRawQuery();
    }

    @PostMapping("/clients/{id}/asks")
    ModelAndView plan(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var client = new Client.Id(id);
        return kept(practice, client, typed, "ask.done.planned", redirect, () -> deeds.plan(practice, client, typed));
    }

    @PostMapping("/asks/{id}/{deed}")
    ModelAndView step(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var ask = asks.get(practice, new Ask.Id(id));
        return kept(
                practice,
                ask.client(),
                typed,
                "ask.done." + deed,
                redirect,
                () -> deeds.take(practice, ask, deed, typed));
    }

    @PostMapping("/clients/{id}/invitations")
    ModelAndView invite(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var client = new Client.Id(id);
        return kept(
                practice,
                client,
                typed,
                "ask.done.invited",
                redirect,
                () -> invitations.invite(
                        practice, client, AskActions.text(typed, "about"), deeds.day(AskActions.text(typed, "until"))));
    }

    @PostMapping("/invitations/{id}/closed")
    ModelAndView close(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var closed = invitations.close(practice, new Invitation.Id(id));
        redirect.addFlashAttribute("notice", words.say("ask.done.closed"));
        return new ModelAndView("redirect:/clients/" + closed.client() + "/asks");
    }

    /** Done, and back to where the form stood; what cannot be kept is shown again with what is wrong. */
    private ModelAndView kept(
            Practice practice,
            Client.Id client,
            Map<String, String> typed,
            String said,
            RedirectAttributes redirect,
            Runnable deed) {
        try {
            deed.run();
        } catch (GuardRefusal held) {
            throw held;
        } catch (Refusal refused) {
            var page = pages.of(practice, client, true, typed, refused.getMessage());
            return new ModelAndView("partnership/asking", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say(said));
        var back = AskActions.text(typed, "back");
        return new ModelAndView("redirect:" + (HERE.matcher(back).matches() ? back : "/clients/" + client + "/asks"));
    }
}
