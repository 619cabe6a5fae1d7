package amity.clientpage.web;

import amity.client.Fact;
import amity.client.Facts;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known of a client, ended when it is no longer so. */
@Controller
record FactController(Facts facts, Words words) {
    @PostMapping("/clients/{id}/facts/{fact}/end")
    String end(Practice practice, @PathVariable UUID id, @PathVariable UUID fact, RedirectAttributes redirect) {
        facts.end(practice, new Fact.Id(fact));
        redirect.addFlashAttribute("notice", words.say("relationship.fact.ended"));
        return "redirect:/clients/" + id + "#facts";
    }
}
