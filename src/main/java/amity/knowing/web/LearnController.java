package amity.knowing.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.client.Person;
import amity.knowing.KeptLesson;
import amity.knowing.Knowledge;
import amity.knowing.Lesson;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Keeps what she knows of a client, and puts it otherwise: in a dialog, or on a page of its own. Nothing is kept that was not shown. */
@Controller
@RequestMapping("/clients/{id}/facts")
record LearnController(
        Clients clients,
        Facts facts,
        Knowledge knowledge,
        LearnPages pages,
        LearnChips chips,
        Words words,
        Clock clock) {
    @GetMapping("/new")
    ModelAndView ask(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return page(pages.fresh(practice, client(practice, id), new Form(typed)), typed.containsKey("dialog"));
    }

    @GetMapping("/proposal")
    ModelAndView propose(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return new ModelAndView(
                "knowing/learn-chips", "chips", chips.of(practice, client(practice, id), new Form(typed)));
    }

    @PostMapping
    ModelAndView keep(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var client = client(practice, id);
        var form = new Form(typed);
        if (!LearnChips.isShown(form)) return page(pages.again(practice, client, form, null), htmx != null);
        try {
            var taken = chips.taken(practice, client, form);
            knowledge.keep(practice, source(practice, client, form), taken);
            return kept(client, "know.kept", taken, htmx, response, redirect);
        } catch (Refusal refused) {
            return wrong(pages.again(practice, client, form, refused.getMessage()), htmx);
        }
    }

    @GetMapping("/{fact}/correction")
    ModelAndView correct(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID fact,
            @RequestParam Map<String, String> typed) {
        var client = client(practice, id);
        var known = facts.get(practice.id(), client.id(), new Fact.Id(fact));
        return page(pages.correction(practice, client, known, new Form(Map.of()), null), typed.containsKey("dialog"));
    }

    @PostMapping("/{fact}/correction")
    ModelAndView corrected(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID fact,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var client = client(practice, id);
        var form = new Form(typed);
        var known = facts.get(practice.id(), client.id(), new Fact.Id(fact));
        if (!LearnChips.isShown(form)) return page(pages.correction(practice, client, known, form, null), htmx != null);
        try {
            var taken = chips.taken(practice, client, form);
            knowledge.correct(practice, known, source(practice, client, form), taken);
            return kept(client, "know.corrected", taken, htmx, response, redirect);
        } catch (Refusal refused) {
            return wrong(pages.correction(practice, client, known, form, refused.getMessage()), htmx);
        }
    }

    private Client client(Practice practice, UUID id) {
        return clients.get(practice.id(), new Client.Id(id));
    }

    private Knowledge.Source source(Practice practice, Client client, Form form) {
        var moment = pages.moment(practice, client, form.text("moment")).orElse(null);
        return new Knowledge.Source(
                client.id(),
                person(form.text("person")),
                form.typed().containsKey("fromThem"),
                day(practice, moment),
                moment == null ? null : moment.id().value());
    }

    /** Today without a moment, or before its day. */
    private LocalDate day(Practice practice, @Nullable Moment moment) {
        var today = practice.today(clock);
        return moment == null || moment.day().isAfter(today) ? today : moment.day();
    }

    private Person.@Nullable Id person(String id) {
        try {
            return id.isEmpty() ? null : new Person.Id(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            throw new Refusal(words.say("error.400"));
        }
    }

    private static ModelAndView page(LearnPage page, boolean part) {
        return new ModelAndView(part ? "knowing/learn" : "knowing/learn-page", "page", page);
    }

    private static ModelAndView wrong(LearnPage page, @Nullable String htmx) {
        var view = page(page, htmx != null);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView kept(
            Client client,
            String key,
            List<KeptLesson> taken,
            @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var said = words.say(key, client.name(), taken.stream().map(this::said).collect(Collectors.joining("; ")));
        if (htmx == null) {
            redirect.addFlashAttribute("notice", said);
            return new ModelAndView("redirect:/clients/" + client.id() + "#facts");
        }
        response.setHeader("HX-Trigger", "shut, facts-changed");
        return new ModelAndView("knowing/learned", "sentence", said);
    }

    /** What tells of health and the like is not said aloud again. */
    private String said(KeptLesson taken) {
        var learned = taken.learned();
        var policy = learned.policy();
        if (learned.sort() == Lesson.Sort.POLICY && policy != null)
            return words.say("relationship.gift-policy." + policy.word());
        return taken.agreed() ? learned.topic() : learned.words();
    }
}
