package amity.portal.web;

import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.SubmissionReader;
import amity.portal.link.PageVisitor;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a client sends from their page: kept, and thanked for on the page; or the page as it was filled in, with what is wrong. */
@Controller
class FormController extends LinkController {
    private final Arrivals arrivals;
    private final SubmissionReader forms;
    private final PortalPages pages;

    FormController(Doorkeeper doorkeeper, Sheets sheets, Arrivals arrivals, SubmissionReader forms, PortalPages pages) {
        super(doorkeeper, sheets);
        this.arrivals = arrivals;
        this.forms = forms;
        this.pages = pages;
    }

    @PostMapping("/p/{token}/{form}")
    ModelAndView send(
            @PathVariable String token,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var guest = guest(token, request);
        var place = Forms.PLACES.get(form);
        if (place == null || form.equals("late")) {
            throw ClosedDoor.nothingHere();
        }
        if (!pages.has(guest, form)) {
            throw pages.closed();
        }
        try {
            var thanks = keep(guest, form, typed);
            return new ModelAndView(seeOther("/p/" + token + "?thanks=" + thanks + "#" + place));
        } catch (Refusal | NotFound wrong) {
            var sent = new Forms.Sent(form, place, wrong.getMessage(), true, Map.copyOf(typed));
            return new ModelAndView(
                    "portal/page",
                    Map.of("page", pages.of(guest, "/p/" + token, sent)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** The word under which it is thanked for. */
    private String keep(PageVisitor guest, String form, Map<String, List<String>> typed) {
        var submission = forms.read(form, typed);
        var late = arrivals.isLate(guest.practice(), guest.client().id(), submission);
        var sender = new Arrival.Sender(
                guest.client().id(), guest.person().id(), guest.link().id());
        var once = typed.getOrDefault("once", List.of(""));
        arrivals.receive(guest.practice(), sender, once.getFirst(), submission);
        return late ? "late" : form;
    }

    private static RedirectView seeOther(String address) {
        var view = new RedirectView(address, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
