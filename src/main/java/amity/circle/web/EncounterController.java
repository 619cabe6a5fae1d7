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
        var today = typing.today(practice).toString();
        return page(practice, null, new EncounterForm.Typed(null, null, null, today, null, null), null);
    }

    @PostMapping
    ModelAndView keep(Practice practice, EncounterForm.Typed typed, RedirectAttributes redirect) {
        try {
            var met = encounters.keep(practice, read(practice, typed));
            return back(redirect, words.say("circle.met.kept", met.name()));
        } catch (Refusal refused) {
            return page(practice, null, typed, refused.getMessage());
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        return page(practice, encounters.get(practice.id(), id), null);
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Practice practice, @PathVariable UUID id, EncounterForm.Typed typed, RedirectAttributes redirect) {
        try {
            var met = encounters.change(practice, id, read(practice, typed));
            return back(redirect, words.say("circle.met.kept", met.name()));
        } catch (Refusal refused) {
            return page(practice, encounters.get(practice.id(), id), typed, refused.getMessage());
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
            return page(practice, met, refused.getMessage());
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

    private ModelAndView page(Practice practice, Encounter met, @Nullable String sorry) {
        var through = met.through() == null ? "" : directory.name(practice.id(), met.through());
        return page(practice, met, EncounterForm.Typed.of(met, through), sorry);
    }

    private ModelAndView page(
            Practice practice, @Nullable Encounter met, EncounterForm.Typed typed, @Nullable String sorry) {
        var form = new EncounterForm(
                met == null ? "" : met.id().toString(),
                typed,
                met == null || met.client() == null ? null : met.client().toString(),
                typing.names(practice),
                sorry);
        return new ModelAndView(
                "circle/person",
                Map.of("page", form),
                sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute("notice", said);
        return new ModelAndView("redirect:/circle#people");
    }
}
