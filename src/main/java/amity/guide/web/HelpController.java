package amity.guide.web;

import amity.guide.Guide;
import amity.guide.Signpost;
import amity.shell.NotFound;
import amity.shell.Words;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HelpController {
    private final Guide guide;
    private final Words words;

    HelpController(@org.springframework.context.annotation.Lazy Guide guide, Words words) {
        this.guide = guide;
        this.words = words;
    }

    @GetMapping(value = "/help", params = "from")
    String lead(@RequestParam String from) {
        return "redirect:" + Signpost.from(from);
    }

    @GetMapping(value = "/help", params = "!from")
    ModelAndView list(@RequestParam(defaultValue = "") String find) {
        return new ModelAndView(
                "guide/help", "page", new HelpPage(guide.chapters(), null, find.strip(), guide.find(find)));
    }

    @GetMapping("/help/{chapter}")
    ModelAndView chapter(@PathVariable String chapter) {
        var open = guide.chapter(chapter).orElseThrow(() -> new NotFound(words.say("error.404")));
        return new ModelAndView("guide/help", "page", new HelpPage(guide.chapters(), open, "", List.of()));
    }
}
