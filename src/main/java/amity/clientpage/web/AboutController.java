package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.review.Reviews;
import amity.shell.NotFound;
import amity.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What is set about a client, a part at a time. */
@Controller
record AboutController(
        Clients clients,
        ClientSettings settings,
        Particulars particulars,
        TimelineFindings findings,
        Reviews reviews,
        Words words,
        Clock clock) {
    @GetMapping("/clients/{id}/about")
    String first(@PathVariable UUID id) {
        return "redirect:" + SettingsTab.STANDING.path(id);
    }

    @GetMapping("/clients/{id}/about/{part}")
    ModelAndView show(Practice practice, @PathVariable UUID id, @PathVariable String part) {
        var known = clients.withMatters(practice.id(), new Client.Id(id));
        var open = Stream.of(SettingsTab.values())
                .filter(one -> one.word().equals(part))
                .findFirst()
                .orElseThrow(() -> new NotFound(words.say("error.404")));
        return new ModelAndView("clientpage/about", "page", page(practice, known, open));
    }

    private AboutPage page(Practice practice, Clients.WithMatters known, SettingsTab part) {
        var client = known.client();
        return new AboutPage(
                client.id().toString(),
                client.name(),
                part.word(),
                Stream.of(SettingsTab.values())
                        .map(one -> new AboutPage.Tab(
                                one.path(client.id()), words.say("relationship.about." + one.word()), one == part))
                        .toList(),
                settings.of(client).stream()
                        .filter(setting -> part.has(setting.name()))
                        .toList(),
                particulars.matters(known.openMatters(), practice.today(clock)),
                part == SettingsTab.WISH
                        ? findings.views(practice, reviews.answers(practice.id(), client.id()))
                        : List.of(),
                part == SettingsTab.PEOPLE ? particulars.people(practice, client.id()) : List.of(),
                client.areBirthdaysWelcome());
    }
}
