package amity.boundary.web;

import amity.boundary.Boundaries;
import amity.boundary.Boundary;
import amity.boundary.BoundaryForm;
import amity.boundary.BoundaryKind;
import amity.boundary.BoundaryReader;
import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Boundaries set, changed and removed: with a client where one is named, else our own for all of them. */
@Controller
@RequestMapping("/boundaries")
record BoundaryController(
        Boundaries boundaries, BoundaryPages pages, BoundaryReader reader, Clients clients, Words words) {
    @GetMapping("/new")
    ModelAndView empty(
            Practice practice,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable UUID client) {
        return page(
                pages.empty(
                        practice,
                        named(practice, client),
                        BoundaryKind.named(kind).orElse(BoundaryKind.HOURS)),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView keep(
            Practice practice,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var whose = named(practice, client);
        try {
            var kept = boundaries.keep(
                    practice, reader.boundary(practice, whose == null ? null : whose.id(), new BoundaryForm(typed)));
            return back(client, kept.toSaySince() == null ? "boundary.kept" : "boundary.kept.to-say", redirect);
        } catch (Refusal refused) {
            return page(
                    pages.again(whose, new BoundaryForm(typed), refused.getMessage()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{id}")
    ModelAndView show(Practice practice, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID client) {
        var boundary = boundaries.get(practice, id);
        return page(pages.of(practice, boundary, of(practice, boundary, client)), HttpStatus.OK);
    }

    /** What it asks for may be said anew; how it is worded stays, and whether they know is asked again. */
    @PostMapping("/{id}")
    ModelAndView change(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID client,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var boundary = boundaries.get(practice, id);
        try {
            var read = reader.boundary(practice, boundary.client(), new BoundaryForm(typed));
            var kept = boundaries.keep(practice, read.as(id).worded(boundary.wording()));
            return back(client, kept.toSaySince() == null ? "boundary.kept" : "boundary.kept.to-say", redirect);
        } catch (Refusal refused) {
            var sorry = new BoundaryPage.Sorry("keep", refused.getMessage());
            return page(
                    pages.of(practice, boundary, of(practice, boundary, client), new BoundaryForm(typed), null, sorry),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID client,
            RedirectAttributes redirect) {
        boundaries.forget(practice, id);
        return back(client, "boundary.gone", redirect);
    }

    private @Nullable Client of(Practice practice, Boundary boundary, @Nullable UUID client) {
        var own = boundary.client();
        return named(practice, own == null ? client : own.value());
    }

    private @Nullable Client named(Practice practice, @Nullable UUID client) {
        return client == null ? null : clients.get(practice.id(), new Client.Id(client));
    }

    private static ModelAndView page(BoundaryPage page, HttpStatus status) {
        return new ModelAndView("boundary/boundary", Map.of("page", page), status);
    }

    private ModelAndView back(@Nullable UUID client, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return new ModelAndView(home(client));
    }

    static String home(@Nullable UUID client) {
        return "redirect:" + (client == null ? "/settings#boundaries" : "/clients/" + client + "#boundaries");
    }
}
