package amity.partnership.web;

import amity.client.Client;
import amity.client.Clients;
import amity.moment.Kind;
import amity.partnership.profile.WorkProfile;
import amity.partnership.profile.WorkProfiles;
import amity.practice.Practice;
import amity.reading.SixWays;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
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

/** How I work: one page, in her words. */
@Controller
record WorkProfileController(WorkProfiles how, WorkProfilePages pages, Clients clients, Words words, Clock clock) {
    private static final String PAGE = "/partnership/how-i-work";

    @GetMapping(PAGE)
    ModelAndView show(Practice practice, @RequestParam(required = false) @Nullable UUID client) {
        var with = client == null ? null : clients.get(practice.id(), new Client.Id(client));
        return new ModelAndView("partnership/how", "page", pages.of(practice, how.of(practice), with, null));
    }

    @GetMapping(PAGE + "/paper")
    ModelAndView print(Practice practice) {
        return new ModelAndView("partnership/how-sheet", "page", pages.of(practice, how.of(practice), null, null));
    }

    @PostMapping(PAGE)
    ModelAndView keep(Practice practice, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        if (typed.containsKey("usual")) {
            how.usualAgain(practice);
            return done("how.usual.again", redirect);
        }
        var page = new WorkProfile(
                typed.getOrDefault("opening", ""),
                ways(typed, "gives."),
                ways(typed, "counts-on."),
                typed.getOrDefault("hours", ""),
                true);
        try {
            how.keep(practice, page, practice.today(clock));
        } catch (Refusal refused) {
            var again = pages.of(practice, page, null, refused.getMessage());
            return new ModelAndView("partnership/how", Map.of("page", again), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done("how.kept", redirect);
    }

    private ModelAndView done(String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return new ModelAndView("redirect:" + PAGE);
    }

    private static Map<Kind, String> ways(Map<String, String> typed, String side) {
        var ways = new EnumMap<Kind, String>(Kind.class);
        SixWays.ALL.forEach(way -> ways.put(way, typed.getOrDefault(side + way.word(), "")));
        return ways;
    }

    /** Before a talk a line or two; else the page itself. */
    @GetMapping("/clients/{id}/how-i-work")
    ModelAndView before(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        if (htmx == null) return new ModelAndView("redirect:" + PAGE + "?client=" + id);
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView("partnership/how-before", "page", pages.of(practice, how.of(practice), client, null));
    }

    @PostMapping("/clients/{id}/how-i-work")
    String broughtUp(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        how.broughtUp(practice, client.id(), practice.today(clock));
        redirect.addFlashAttribute("notice", words.say("how.brought-up", client.name()));
        return "redirect:" + PAGE + "?client=" + id;
    }
}
