package amity.boundary.web;

import amity.boundary.GuardRefusal;
import amity.practice.Practice;
import amity.shell.Sheets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers what the guard holds back with what speaks against it, and with the same form once more where a reason is enough. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // what is held back is refused, too, and would be a mere sentence
record GuardAdvice(RefusalPages pages, Sheets sheets) {
    /** For htmx it is a dialog over the page it came from, which stays as it is; else a page of its own. */
    @ExceptionHandler
    ModelAndView held(GuardRefusal held, Practice practice, HttpServletRequest request, HttpServletResponse response) {
        boolean part = request.getHeader("HX-Request") != null;
        if (part) {
            response.setHeader("HX-Retarget", "#held");
            response.setHeader("HX-Reswap", "innerHTML");
            response.setHeader("HX-Reselect", ".held");
        }
        var page = pages.of(practice, held, request.getRequestURI(), home(request, held), request.getParameterMap());
        return new ModelAndView(
                part ? "boundary/held" : "boundary/held-page",
                Map.of("sheet", sheets.sheet(request), "page", page),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String home(HttpServletRequest request, GuardRefusal held) {
        var from = request.getHeader("Referer");
        var path = from == null ? null : URI.create(from).getRawPath();
        return path == null || !path.startsWith("/")
                ? "/clients/" + held.action().client()
                : path;
    }
}
