package amity.circle.web;

import amity.circle.Directory;
import amity.circle.Function;
import amity.circle.Functions;
import amity.moment.Strand;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A function is kept, changed, or does not take place. */
@Controller
@RequestMapping("/circle/functions")
record FunctionController(Functions functions, Directory directory, CircleFormReader typing, Words words) {
    @GetMapping("/new")
    ModelAndView fresh(Practice practice) {
        var typed = new FunctionForm.Typed(null, null, null, null, null, null, null, null, null);
        return page(practice, "", typed, null);
    }

    @PostMapping
    ModelAndView keep(Practice practice, FunctionForm.Typed typed, RedirectAttributes redirect) {
        try {
            var function = functions.keep(practice, read(practice, typed));
            return back(redirect, function);
        } catch (Refusal refused) {
            return page(practice, "", typed, refused.getMessage());
        }
    }

    @GetMapping("/{id}/change")
    ModelAndView form(Practice practice, @PathVariable UUID id) {
        var function = functions.get(practice.id(), id);
        return page(practice, id.toString(), typed(practice, function), null);
    }

    @PostMapping("/{id}/change")
    ModelAndView change(
            Practice practice, @PathVariable UUID id, FunctionForm.Typed typed, RedirectAttributes redirect) {
        try {
            return back(redirect, functions.change(practice, id, read(practice, typed)));
        } catch (Refusal refused) {
            return page(practice, id.toString(), typed, refused.getMessage());
        }
    }

    @PostMapping("/{id}/removal")
    String remove(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        functions.remove(practice.id(), id);
        redirect.addFlashAttribute("notice", words.say("circle.function.gone"));
        return "redirect:/circle#functions";
    }

    private Function.Said read(Practice practice, FunctionForm.Typed typed) {
        var host = typed.host();
        return new Function.Said(
                typed.name(),
                typing.day(typed.on()),
                typing.time(typed.begins()),
                typed.town(),
                directory.called(practice.id(), host).orElse(null),
                host,
                typed.near() != null,
                typed.isPersonal() ? Strand.PERSONAL : Strand.BUSINESS,
                directory.allKnown(practice.id(), typed.invited()),
                directory.allKnown(practice.id(), typed.going()));
    }

    private FunctionForm.Typed typed(Practice practice, Function function) {
        var names = directory.names(
                practice.id(), CircleLists.some(function).distinct().toList());
        return FunctionForm.Typed.of(
                function,
                function.host() == null
                        ? function.hostWords()
                        : names.getOrDefault(function.host().value(), ""),
                guests(function, false, names),
                guests(function, true, names));
    }

    private static String guests(Function function, boolean going, Map<UUID, String> names) {
        return function.guests().stream()
                .filter(guest -> guest.going() == going)
                .map(guest -> names.getOrDefault(guest.who().value(), ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private ModelAndView page(Practice practice, String id, FunctionForm.Typed typed, @Nullable String sorry) {
        var form = new FunctionForm(id, typed, typing.names(practice), sorry);
        return new ModelAndView(
                "circle/function-form",
                Map.of("page", form),
                sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView back(RedirectAttributes redirect, Function function) {
        redirect.addFlashAttribute("notice", words.say("circle.function.kept", function.name()));
        return new ModelAndView("redirect:/circle/functions/" + function.id());
    }
}
