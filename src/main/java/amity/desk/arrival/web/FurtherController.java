package amity.desk.arrival.web;

import amity.desk.arrival.Publication;
import amity.desk.arrival.ReferralContact;
import amity.portal.arrival.Submission.Part;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can follow later: somebody recommended is met, and words of theirs are shown to others. */
@Controller
@RequestMapping("/arrivals/{id}")
record FurtherController(ReferralContact inTouch, Publication publishing, Words words) {
    @PostMapping("/in-touch")
    String inTouch(Practice practice, @PathVariable UUID id, RedirectAttributes redirect) {
        var met = inTouch.with(practice, id);
        redirect.addFlashAttribute("notice", words.say("arrival.notice.in-touch", met.name()));
        return "redirect:/arrivals/" + id;
    }

    @PostMapping("/published")
    String published(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> naming,
            RedirectAttributes redirect) {
        var parts = EnumSet.noneOf(Part.class);
        Stream.of(Part.values()).filter(part -> naming.contains(part.word())).forEach(parts::add);
        publishing.published(practice, id, parts);
        redirect.addFlashAttribute("notice", words.say("arrival.notice.published"));
        return "redirect:/arrivals/" + id;
    }
}
