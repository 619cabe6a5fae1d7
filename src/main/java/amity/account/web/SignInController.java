package amity.account.web;

import amity.account.Accounts;
import amity.account.Links;
import amity.shell.Words;
import amity.shell.WritingPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
record SignInController(Accounts accounts, Links links, Door door, SignInLimiter limiter, Words words) {
    @GetMapping("/sign-in")
    ModelAndView ask() {
        return page(null, HttpStatus.OK);
    }

    @PostMapping("/sign-in")
    ModelAndView answer(
            @RequestParam(defaultValue = "") String who,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var caller = request.getRemoteAddr();
        var wait = limiter.wait(caller);
        if (!wait.isZero()) return later(wait, response);
        var member = accounts.known(who, password);
        if (member.isEmpty()) {
            limiter.wrong(caller);
            return page(words.say("account.sign-in.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        limiter.right(caller);
        return new ModelAndView(door.open(member.get(), request, response));
    }

    @WritingPage
    @GetMapping("/enter")
    ModelAndView enter(@RequestParam String key, HttpServletRequest request, HttpServletResponse response) {
        var member = links.enter(key);
        if (member.isEmpty()) return page(words.say("account.link.used"), HttpStatus.GONE);
        return new ModelAndView(door.open(member.get(), request, response));
    }

    private ModelAndView later(Duration wait, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        return page(words.say("account.sign-in.later", wait.toSeconds()), HttpStatus.TOO_MANY_REQUESTS);
    }

    private ModelAndView page(@Nullable String sorry, HttpStatus status) {
        var view = new ModelAndView("account/sign-in", status);
        view.addObject("page", new SignInPage(accounts.haveBegun(), accounts.hasSeveral(), sorry));
        return view;
    }
}
