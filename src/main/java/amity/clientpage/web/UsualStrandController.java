package amity.clientpage.web;

import amity.client.Client;
import amity.practice.Practice;
import amity.practice.Practices;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How personal the user keeps it with her clients as a rule; with one of them she may choose otherwise. */
@Controller
@RequestMapping("/settings/strand")
record UsualStrandController(Practices practices, Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        var usual = practices
                .settings(practice.id())
                .getOrDefault(Client.OurStrand.SETTING, Client.OurStrand.FRIENDLY.word());
        return new ModelAndView(htmx == null ? "clientpage/strand-page" : "clientpage/strand", "picks", picks(usual));
    }

    @PostMapping
    String choose(Practice practice, @RequestParam String strand, RedirectAttributes redirect) {
        boolean known = Arrays.stream(Client.OurStrand.values())
                .anyMatch(value -> value.word().equals(strand));
        if (!known) throw new Refusal(words.say("error.400"));
        practices.set(practice.id(), Client.OurStrand.SETTING, strand);
        redirect.addFlashAttribute("notice", words.say("relationship.strand.kept"));
        return "redirect:/settings/strand";
    }

    private List<ClientPage.Pick> picks(String usual) {
        return Arrays.stream(Client.OurStrand.values())
                .map(value -> new ClientPage.Pick(
                        value.word(),
                        words.say("relationship.our-strand." + value.word()),
                        value.word().equals(usual)))
                .toList();
    }
}
