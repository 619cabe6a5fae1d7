package amity.moment.web;

import amity.moment.Ledger;
import amity.moment.Moment;
import amity.practice.Practice;
import amity.shell.Form;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Note a moment: from anywhere in a dialog, or on a page of its own. */
@Controller
record MomentController(
        MomentPages pages, Notebook notebook, FormSubject whom, Board board, Ledger ledger, Words words) {
    @GetMapping("/moments/new")
    ModelAndView ask(
            Practice practice,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String from) {
        var known = new HashMap<>(typed);
        Optional.ofNullable(typed.get("client"))
                .flatMap(id -> whom.found(practice, id))
                .or(() -> typed.containsKey("client") ? Optional.empty() : whom.onPage(practice, from))
                .ifPresent(client -> known.putAll(FormSubject.hidden(client)));
        var page = pages.fresh(practice, new Form(known));
        return new ModelAndView(typed.containsKey("dialog") ? "moment/note" : "moment/new", "page", page);
    }

    @GetMapping("/moments/proposal")
    ModelAndView propose(
            Practice practice,
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable UUID correcting) {
        var corrected = correcting == null
                ? null
                : ledger.entry(practice.id(), new Moment.Id(correcting)).moment();
        return new ModelAndView("moment/chips", "chips", board.chips(practice, new Form(typed), corrected));
    }

    @GetMapping("/moments/clients")
    ModelAndView clients(Practice practice, @RequestParam(defaultValue = "") String client) {
        return new ModelAndView("moment/clients", "names", whom.names(practice, client));
    }

    @PostMapping("/moments")
    ModelAndView keep(
            Practice practice,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var form = new Form(typed);
        try {
            var client = whom.of(practice, form);
            var moment = notebook.keep(practice, client.id(), form);
            return FormReply.kept(said(client.name(), moment), moment, htmx, response, redirect);
        } catch (Refusal refused) {
            return FormReply.again(pages.again(practice, pages.fresh(practice, form), refused), htmx);
        }
    }

    private Toast said(String client, Moment moment) {
        return new Toast(
                words.say(
                        "moment.kept",
                        client,
                        words.say("moment.kind." + moment.kind().word())),
                "/moments/" + moment.id() + "/strike",
                Map.of("why", words.say("moment.undo.why")),
                "/clients/" + moment.client() + "/facts/new?moment=" + moment.id());
    }
}
