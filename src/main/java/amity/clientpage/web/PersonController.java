package amity.clientpage.web;

import amity.client.Client;
import amity.client.Clients;
import amity.client.People;
import amity.client.Person;
import amity.practice.Practice;
import amity.shell.Language;
import amity.shell.NotFound;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people at a client: added, and changed. */
@Controller
record PersonController(Clients clients, People people, Words words) {
    private static final List<String> BIRTHDAYS = List.of("d MMMM", "d MMM");

    record Typed(
            String name,
            String role,
            @Nullable String birthday,
            String address,
            String emails,
            String phones,
            String organisation) {}

    @PostMapping("/clients/{id}/people")
    String add(Practice practice, @PathVariable UUID id, Typed typed, RedirectAttributes redirect) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var birthday = birthday(typed.birthday());
        var person = people.add(practice.id(), client.id(), typed.name(), emails(typed));
        people.change(practice.id(), laid(person, typed, birthday));
        return back(id, redirect);
    }

    @PostMapping("/clients/{id}/people/{person}")
    String change(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable UUID person,
            Typed typed,
            RedirectAttributes redirect) {
        var known = people.get(practice.id(), new Person.Id(person));
        if (!new Client.Id(id).equals(known.client())) throw new NotFound(words.say("error.404"));
        people.change(
                practice.id(),
                laid(known, typed, typed.birthday() == null ? known.birthday() : birthday(typed.birthday())));
        return back(id, redirect);
    }

    private static Person laid(Person person, Typed typed, @Nullable MonthDay birthday) {
        return new Person(
                person.id(),
                person.client(),
                typed.name().strip(),
                orNull(typed.role()),
                birthday,
                orNull(typed.address()),
                emails(typed),
                phones(typed),
                orNull(typed.organisation()));
    }

    private static List<String> phones(Typed typed) {
        return Arrays.stream(typed.phones().split("[,;\\n\\r]+"))
                .map(String::strip)
                .filter(phone -> !phone.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> emails(Typed typed) {
        return Arrays.stream(typed.emails().split("[,;\\s]+"))
                .filter(email -> !email.isEmpty())
                .toList();
    }

    private @Nullable MonthDay birthday(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        for (var pattern : BIRTHDAYS) {
            try {
                return MonthDay.parse(text.strip(), format(pattern));
            } catch (DateTimeException another) {
                continue;
            }
        }
        throw new Refusal(words.say("relationship.person.wrong.birthday", text));
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Language.here());
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private String back(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", words.say("relationship.person.kept"));
        return "redirect:" + SettingsTab.PEOPLE.path(id) + "#people";
    }
}
