package amity.account.web;

import amity.account.Links;
import amity.account.Welcome;
import amity.shell.Reach;
import amity.shell.Refused;
import amity.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
class WelcomeController {
    private final Links links;
    private final Welcome welcome;
    private final Door door;
    private final Reach reach;
    private final Words words;

    WelcomeController(Links links, Welcome welcome, Door door, Reach reach, Words words) {
        this.links = links;
        this.welcome = welcome;
        this.door = door;
        this.reach = reach;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String key) {
        if (!links.opensWelcome(key)) {
            var late = new ModelAndView("shell/error", "sentence", words.say("account.link.used"));
            late.setStatus(HttpStatus.GONE);
            return late;
        }
        var business = welcome.begun().map(BusinessForm::of).orElseGet(BusinessForm::guessed);
        return page(key, business, null);
    }

    @PostMapping
    ModelAndView open(
            @RequestParam String key,
            BusinessForm business,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        var next = welcome.begun().isPresent() ? "redirect:/clients" : "redirect:/import";
        try {
            door.open(welcome.open(key, business.read(words), password), request, response);
            return new ModelAndView(next);
        } catch (Refused refused) {
            return page(key, business, refused);
        }
    }

    private ModelAndView page(String key, BusinessForm business, @Nullable Refused sorry) {
        var page = new WelcomePage(key, business, reach.thisComputerOnly(), sorry);
        var view = new ModelAndView("account/welcome", "page", page);
        view.setStatus(sorry == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
