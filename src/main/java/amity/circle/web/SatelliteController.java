package amity.circle.web;

import amity.circle.Satellite;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where she is, and whether she wants to be reminded of company: part of the settings. */
@Controller
@RequestMapping("/circle/settings")
record SatelliteController(Satellite satellite, Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var page = new SatellitePage(
                satellite.town(practice.id()),
                satellite.aloneAfter(practice.id()).map(String::valueOf).orElse(""),
                null);
        return new ModelAndView(htmx == null ? "circle/settings-page" : "circle/settings", "page", page);
    }

    @PostMapping
    ModelAndView keep(
            Practice practice,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String alone,
            RedirectAttributes redirect) {
        try {
            satellite.set(practice.id(), town, alone);
        } catch (Refusal refused) {
            var page = new SatellitePage(town, alone, refused.getMessage());
            return new ModelAndView("circle/settings-page", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say("circle.settings.kept"));
        return new ModelAndView("redirect:/settings#company");
    }
}
