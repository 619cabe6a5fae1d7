package amity.moment.web;

import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correct a moment: what was noted first stays readable. */
@Controller
record CorrectionController(MomentPages pages, Notebook notebook, Ledger ledger, FormSubject whom, Words words) {
    @GetMapping("/moments/{id}/correction")
    ModelAndView ask(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> asked) {
        var page = pages.correction(practice, moment(practice, id));
        return new ModelAndView(asked.containsKey("dialog") ? "moment/note" : "moment/new", "page", page);
    }

    @PostMapping("/moments/{id}/correction")
    ModelAndView keep(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = new Form(typed);
        var old = moment(practice, id);
        try {
            var client = whom.of(practice, form);
            var corrected = notebook.correct(practice, old, client.id(), form);
            return FormReply.kept(said(old, corrected), corrected.moment(), htmx, response, redirect);
        } catch (Refusal refused) {
            return FormReply.again(pages.again(practice, pages.correcting(practice, old, form), refused), htmx);
        }
    }

    /** What was noted first stands again; the correction stays readable as taken back. */
    @PostMapping("/moments/{id}/correction/taking-back")
    ModelAndView takeBack(
            Practice practice,
            @PathVariable UUID id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var old = new Moment.Id(id);
        ledger.takeBack(practice, old, words.say("moment.taken-back.why"));
        var said = new Toast(words.say("moment.taken-back"), null, Map.of());
        return FormReply.kept(said, ledger.entry(practice.id(), old).moment(), htmx, response, redirect);
    }

    private Moment moment(Practice practice, UUID id) {
        return ledger.entry(practice.id(), new Moment.Id(id)).moment();
    }

    /** Nothing is called corrected that stands as it was. */
    private Toast said(Moment old, Notebook.Corrected corrected) {
        if (!corrected.moment().id().equals(old.id())) {
            return new Toast(
                    words.say("moment.corrected"), "/moments/" + old.id() + "/correction/taking-back", Map.of());
        }
        return new Toast(
                words.say(corrected.more() ? "moment.corrected.more" : "moment.corrected.not"), null, Map.of());
    }
}
