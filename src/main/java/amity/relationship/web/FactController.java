package amity.relationship.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.practice.Practice;
import amity.shell.Ids;
import amity.shell.Words;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known of a client: kept, and ended when it is no longer so. */
@Controller
class FactController {
    private final Clients clients;
    private final Facts facts;
    private final Words words;
    private final Clock clock;

    FactController(Clients clients, Facts facts, Words words, Clock clock) {
        this.clients = clients;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    /** The fields of a fact as they were sent. */
    record Typed(
            String topic, String words, String stance, String side, String sensitivity, String tags, String fromThem) {
        Typed {
            stance = stance == null ? "" : stance;
            tags = tags == null ? "" : tags;
        }
    }

    @PostMapping("/clients/{id}/facts")
    String keep(Practice practice, @PathVariable UUID id, Typed typed, RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        facts.keep(practice, fact(practice, client, typed));
        return back(id, "relationship.fact.kept", redirect);
    }

    @PostMapping("/clients/{id}/facts/{fact}/end")
    String end(Practice practice, @PathVariable UUID id, @PathVariable UUID fact, RedirectAttributes redirect) {
        facts.end(practice, new Fact.Id(fact));
        return back(id, "relationship.fact.ended", redirect);
    }

    private Fact fact(Practice practice, Client client, Typed typed) {
        return new Fact(
                new Fact.Id(Ids.next()),
                client.id(),
                null,
                typed.topic().strip(),
                typed.words().strip(),
                typed.stance().isEmpty() ? null : Fact.Stance.valueOf(upper(typed.stance())),
                Arrays.stream(typed.tags().split(","))
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                "personal".equals(typed.side()),
                Fact.Sensitivity.valueOf(upper(typed.sensitivity())),
                typed.fromThem() != null,
                practice.today(clock),
                null);
    }

    private String back(UUID id, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:/clients/" + id + "#facts";
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
