package amity.account.web;

import amity.practice.Practice;
import amity.practice.Wordings;
import amity.shell.Refusal;
import amity.shell.WordingChange;
import amity.shell.Words;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Any wording that Amity proposes, put the user’s own way and back. */
@Controller
record WordingController(Wordings wordings, Words words) {
    private static final Pattern WORDING =
            Pattern.compile("[a-z-]{1,60}(\\.[a-z-]{1,60}){0,8}\\.say(\\.[a-z-]{1,60}){1,8}");
    private static final Pattern HERE = Pattern.compile("/[^/\\\\].*");

    @PostMapping("/settings/wordings")
    ModelAndView keep(
            Practice practice,
            @RequestParam String key,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String usual,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        if (!isWording(key)) throw new Refusal(words.say("error.400"));
        var to = HERE.matcher(back).matches() ? back : "/settings";
        if (usual != null) {
            wordings.usual(practice, key);
            redirect.addFlashAttribute("notice", words.say("wording.gone"));
            return new ModelAndView("redirect:" + to);
        }
        try {
            wordings.keep(practice, key, text);
        } catch (Refusal refused) {
            var page = new WordingPage(
                    new WordingChange(key, text, wordings.of(practice, key).own()), to, refused.getMessage());
            return new ModelAndView("account/wording", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("notice", words.say("wording.kept"));
        return new ModelAndView("redirect:" + to);
    }

    private boolean isWording(String key) {
        try {
            return WORDING.matcher(key).matches() && !words.say(key).isEmpty();
        } catch (MissingResourceException unknown) {
            return false;
        }
    }
}
