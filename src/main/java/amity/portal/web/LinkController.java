package amity.portal.web;

import amity.portal.link.PageVisitor;
import amity.shell.Refusal;
import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What every page behind a private link has in common: nobody is signed in, and what goes wrong tells nothing of the house. */
abstract class LinkController {
    private final Doorkeeper doorkeeper;
    private final Sheets sheets;

    LinkController(Doorkeeper doorkeeper, Sheets sheets) {
        this.doorkeeper = doorkeeper;
        this.sheets = sheets;
    }

    /** Whom the link in the address lets in; where it lets nobody in, that is the answer. */
    PageVisitor guest(String token, HttpServletRequest request) {
        return doorkeeper.letIn(token, request);
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
