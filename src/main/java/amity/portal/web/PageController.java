package amity.portal.web;

import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.SubmissionReader;
import amity.portal.link.PageVisitor;
import amity.portal.link.PrivateLinks;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A client’s page behind a private link, where nobody is signed in: looking at it changes nothing, for mail programs look too. */
@Controller
record PageController(
        Doorkeeper doorkeeper,
        PrivateLinks links,
        Arrivals arrivals,
        SubmissionReader reader,
        PortalPages pages,
        Sheets sheets) {
    @GetMapping("/p/{token}")
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String thanks,
            HttpServletRequest request) {
        var guest = doorkeeper.letIn(token, request);
        links.used(guest);
        return new ModelAndView("portal/page", "page", pages.of(guest, "/p/" + token, thanks));
    }

    /** What is sent is kept, and thanked for on the page; or the page is as it was filled in, with what is wrong. */
    @PostMapping("/p/{token}/{form}")
    ModelAndView send(
            @PathVariable String token,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var guest = doorkeeper.letIn(token, request);
        var place = Forms.PLACES.get(form);
        if (place == null || form.equals("late")) throw ClosedDoor.nothingHere();
        if (!pages.has(guest, form)) throw pages.closed();
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
        var submission = reader.read(form, typed);
        boolean late = arrivals.isLate(guest.practice(), guest.client().id(), submission);
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

    /** Addresses that belong to no link answer as a link does that opens nothing. */
    @RequestMapping({"/p", "/p/**"})
    ModelAndView nothing(HttpServletRequest request) {
        doorkeeper.hear(request);
        throw ClosedDoor.nothingHere();
    }

    @ExceptionHandler
    ModelAndView shut(ClosedDoor shut, HttpServletRequest request) {
        var sheet = sheets.sheet(request);
        return shut.status() == HttpStatus.NOT_FOUND
                ? new ModelAndView("portal/shut", Map.of("sheet", sheet), shut.status())
                : sorry(sheet.say("stranger." + shut.status().value()), shut.status(), request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refused, HttpServletRequest request) {
        return sorry(refused.getMessage(), HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    /** What was sent is to blame: it cannot be read, or names what is on no list. */
    @ExceptionHandler({
        TypeMismatchException.class,
        ServletRequestBindingException.class,
        InvalidParameterException.class
    })
    ModelAndView unreadable(Exception unreadable, HttpServletRequest request) {
        var sentence = sheets.sheet(request).say("stranger.400");
        return sorry(sentence, HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request) {
        LoggerFactory.getLogger(getClass()).error("The client’s page failed", failure);
        var sentence = sheets.sheet(request).say("stranger.500");
        return sorry(sentence, HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    private ModelAndView sorry(String sentence, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView("portal/sorry", Map.of("sheet", sheets.sheet(request), "sentence", sentence), status);
    }
}
