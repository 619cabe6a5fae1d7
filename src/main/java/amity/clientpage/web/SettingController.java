package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.OpenMatter;
import amity.practice.Practice;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How it is with a client, one setting at a time, and what is open between the two. */
@Controller
record SettingController(Clients clients, ClientSettings settings, Words words, Clock clock) {
    @PostMapping("/clients/{id}/settings")
    String change(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String setting,
            @RequestParam String value,
            @RequestParam(defaultValue = "") String limit,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        clients.change(practice.id(), settings.changed(practice, client, setting, value, limit));
        return back(SettingsTab.of(setting).path(id) + "#settings", "relationship.settings.kept", redirect);
    }

    @PostMapping("/clients/{id}/matters")
    String open(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String matter,
            @RequestParam(defaultValue = "") String until,
            RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        clients.open(
                practice.id(),
                client.id(),
                RequestValues.word(OpenMatter.Matter.class, matter),
                practice.today(clock),
                day(until));
        return back(SettingsTab.STANDING.path(id) + "#matters", "relationship.matter.opened", redirect);
    }

    @PostMapping("/clients/{id}/matters/closing")
    String close(Practice practice, @PathVariable UUID id, @RequestParam String matter, RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        clients.close(
                practice.id(), client.id(), RequestValues.word(OpenMatter.Matter.class, matter), practice.today(clock));
        return back(SettingsTab.STANDING.path(id) + "#matters", "relationship.matter.closed", redirect);
    }

    private String back(String place, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say(said));
        return "redirect:" + place;
    }

    private @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : RequestValues.day(text, words, "relationship.wrong.day");
    }
}
