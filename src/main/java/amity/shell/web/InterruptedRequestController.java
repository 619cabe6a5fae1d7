package amity.shell.web;

import amity.shell.InterruptedRequests;
import amity.shell.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What she sent when her session had ended: shown after she has signed in, and sent or left out as she says. */
@Controller
@RequestMapping("/aside")
record InterruptedRequestController(InterruptedRequests interrupted) {
    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return held(request)
                .filter(one -> one.action() != null)
                .map(one -> new ModelAndView("shell/interrupted", "page", one))
                .orElseGet(() -> new ModelAndView("redirect:/today"));
    }

    /** The browser sends the same form on to where it was meant for, with the token of today's session. */
    @PostMapping
    ResponseEntity<Void> send(HttpServletRequest request, HttpServletResponse response) {
        var action = held(request).map(InterruptedRequests.Held::action);
        interrupted.drop(request, response);
        return ResponseEntity.status(action.isPresent() ? HttpStatus.TEMPORARY_REDIRECT : HttpStatus.SEE_OTHER)
                .location(URI.create(action.orElse("/today")))
                .build();
    }

    @PostMapping("/leaving")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        var page = held(request).map(InterruptedRequests.Held::page);
        interrupted.drop(request, response);
        return "redirect:" + page.orElse("/today");
    }

    private Optional<InterruptedRequests.Held> held(HttpServletRequest request) {
        return Visitor.of(request).flatMap(visitor -> interrupted.of(request, visitor.mark()));
    }
}
