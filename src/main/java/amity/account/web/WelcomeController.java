package amity.account.web;

import amity.account.Links;
import amity.account.SampleBook;
import amity.account.Welcome;
import amity.shell.Reach;
import amity.shell.Refusal;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/welcome")
record WelcomeController(
        Links links, Welcome welcome, Door door, Reach reach, Optional<SampleBook> sample, Words words) {
    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String key) {
        return links.opensWelcome(key) ? page(key, begun(), null, null) : late();
    }

    /** A browser follows no form to another port, so the page leads there by a link. */
    @PostMapping("/sample")
    ModelAndView sample(@RequestParam String key) {
        return links.opensWelcome(key)
                ? page(key, begun(), sample.map(SampleBook::open).orElse(null), null)
                : late();
    }

    private BusinessForm begun() {
        return welcome.begun().map(BusinessForm::of).orElseGet(BusinessForm::guessed);
    }

    private ModelAndView late() {
        var late = new ModelAndView("shell/error", "sentence", words.say("account.link.used"));
        late.setStatus(HttpStatus.GONE);
        return late;
    }

    @PostMapping
    ModelAndView open(
            @RequestParam String key,
            BusinessForm business,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            door.open(welcome.open(key, business.read(words), password), request, response);
            return new ModelAndView("redirect:/first-evening");
        } catch (Refusal refused) {
            return page(key, business, null, refused);
        }
    }

    private ModelAndView page(String key, BusinessForm business, @Nullable String opened, @Nullable Refusal sorry) {
        var page = new WelcomePage(
                key,
                business,
                reach.isThisComputerOnly(),
                sample.isPresent() && reach.isThisComputerOnly(),
                opened,
                sorry);
        var view = new ModelAndView("account/welcome", "page", page);
        view.setStatus(sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
