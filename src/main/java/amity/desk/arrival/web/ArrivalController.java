package amity.desk.arrival.web;

import amity.desk.arrival.ArrivalDecisions;
import amity.desk.arrival.Publication;
import amity.desk.arrival.ReferralContact;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.Submission.Part;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/** What arrived from clients’ pages: read, accepted, talked about, answered, taken back; and what can follow of it later. */
@Controller
@RequestMapping("/arrivals")
record ArrivalController(
        Arrivals arrivals,
        ArrivalDecisions decisions,
        ReferralContact contacts,
        Publication publication,
        ArrivalPages pages,
        TypedChange typed,
        Words words,
        Clock clock) {
    @GetMapping
    ModelAndView all(Practice practice, @RequestParam(required = false) @Nullable UUID client) {
        return new ModelAndView("desk/arrival/arrivals", "page", pages.all(practice, client, practice.today(clock)));
    }

    @GetMapping("/{id}")
    ModelAndView one(Practice practice, @PathVariable UUID id) {
        return page(practice, id, null);
    }

    @PostMapping("/{id}/acceptance")
    ModelAndView accept(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect) {
        return after(
                practice, id, "accepted", redirect, () -> decisions.accept(practice, id, typed.read(practice, form)));
    }

    @PostMapping("/{id}/talk")
    ModelAndView talked(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") Set<UUID> ended,
            RedirectAttributes redirect) {
        return after(practice, id, "talked", redirect, () -> decisions.talked(practice, id, words, ended));
    }

    @PostMapping("/{id}/seen")
    ModelAndView seen(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        return after(practice, id, "seen", redirect, () -> decisions.seen(practice, id));
    }

    @PostMapping("/{id}/answer")
    ModelAndView answered(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        return after(practice, id, "answered", redirect, () -> decisions.answered(practice, id, words));
    }

    @PostMapping("/{id}/undo")
    ModelAndView undo(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        return after(practice, id, "undone", redirect, () -> decisions.undo(practice, id));
    }

    /** The same page after a deed, or as it was with the sentence why not. */
    private ModelAndView after(Practice practice, UUID id, String said, RedirectAttributes redirect, Supplier<?> deed) {
        try {
            deed.get();
            redirect.addFlashAttribute("notice", words.say("arrival.notice." + said));
            return new ModelAndView("redirect:/arrivals/" + id);
        } catch (Refusal refused) {
            return page(practice, id, refused.getMessage());
        }
    }

    private ModelAndView page(Practice practice, UUID id, @Nullable String sorry) {
        var page = pages.one(practice, id, practice.today(clock), sorry);
        return new ModelAndView(
                "desk/arrival/arrival",
                Map.of("page", page),
                sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/in-touch")
    String inTouch(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var met = contacts.with(practice, id);
        redirect.addFlashAttribute("notice", words.say("arrival.notice.in-touch", met.name()));
        return "redirect:/arrivals/" + id;
    }

    @PostMapping("/{id}/published")
    String published(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> naming,
            RedirectAttributes redirect) {
        var parts = EnumSet.noneOf(Part.class);
        Stream.of(Part.values()).filter(part -> naming.contains(part.word())).forEach(parts::add);
        publication.published(practice, id, parts);
        redirect.addFlashAttribute("notice", words.say("arrival.notice.published"));
        return "redirect:/arrivals/" + id;
    }
}
