package amity.circle.web;

import amity.circle.ClientEntry;
import amity.circle.Directory;
import amity.circle.Encounter;
import amity.circle.Encounters;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
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

/** People met: kept, changed, and what they became. */
@Controller
@RequestMapping("/circle/people")
record EncounterController(
        Encounters encounters, ClientEntry joining, Directory directory, CircleFormReader typing, Words words) {
    @GetMapping("/new")
    ModelAndView fresh(Practice practice) {
        var typed =
                new EncounterForm.Typed(null, null, null, typing.today(practice).toString(), null, null);
        return page(typed.form("", null, typing.names(practice), null));
    }

    @PostMapping
    ModelAndView keep(Practice practice, EncounterForm.Typed typed, RedirectAttributes redirect) {
        try {
            var met = encounters.keep(practice, read(practice, typed));
            return back(redirect, words.say("circle.met.kept", met.name()));
        } catch (Refusal refused) {
            return again(typed.form("", null, typing.names(practice), refused.getMessage()));
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        var met = encounters.get(practice.id(), id);
        return page(EncounterForm.typed(met, through(practice, met))
                .form(id.toString(), client(met), typing.names(practice), null));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Practice practice, @PathVariable UUID id, EncounterForm.Typed typed, RedirectAttributes redirect) {
        try {
            var met = encounters.change(practice, id, read(practice, typed));
            return back(redirect, words.say("circle.met.kept", met.name()));
        } catch (Refusal refused) {
            var met = encounters.get(practice.id(), id);
            return again(typed.form(id.toString(), client(met), typing.names(practice), refused.getMessage()));
        }
    }

    @PostMapping("/{id}/client")
    ModelAndView became(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String client,
            RedirectAttributes redirect) {
        var met = encounters.get(practice.id(), id);
        try {
            var now = joining.became(practice, id, client);
            redirect.addFlashAttribute("notice", words.say("circle.met.became", met.name()));
            return new ModelAndView("redirect:/clients/" + now);
        } catch (Refusal refused) {
            return again(EncounterForm.typed(met, through(practice, met))
                    .form(id.toString(), client(met), typing.names(practice), refused.getMessage()));
        }
    }

    @PostMapping("/{id}/no-client")
    ModelAndView notSo(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var after = joining.noClient(practice, id);
        return back(redirect, words.say("circle.met.no-client." + after.word()));
    }

    @PostMapping("/{id}/removal")
    ModelAndView forget(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        encounters.forget(practice.id(), id);
        return back(redirect, words.say("circle.met.gone"));
    }

    private Encounter.Said read(Practice practice, EncounterForm.Typed typed) {
        var through = typed.through();
        return new Encounter.Said(
                typed.name(),
                through.isBlank() ? null : directory.known(practice.id(), through),
                typed.place(),
                typing.day(typed.on()),
                typed.afterwards(),
                typed.assistant() != null);
    }

    private String through(Practice practice, Encounter met) {
        return met.through() == null ? "" : directory.name(practice.id(), met.through());
    }

    private static @Nullable String client(Encounter met) {
        return met.client() == null ? null : met.client().toString();
    }

    private static ModelAndView page(EncounterForm form) {
        return new ModelAndView("circle/person", "page", form);
    }

    private static ModelAndView again(EncounterForm form) {
        return new ModelAndView("circle/person", Map.of("page", form), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/circle#people");
    }
}
