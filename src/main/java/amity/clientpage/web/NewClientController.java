package amity.clientpage.web;

import amity.client.Alias;
import amity.client.Client;
import amity.client.Clients;
import amity.clientpage.web.ClientPage.Pick;
import amity.practice.Practice;
import amity.shell.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Add a client: a name is enough; one that is in the book already is shown before a second one is added. */
@Controller
record NewClientController(Clients clients, Words words) {
    @GetMapping("/clients/new")
    ModelAndView ask(@RequestParam(defaultValue = "") String name) {
        return new ModelAndView("clientpage/new", "page", new NewClientPage(name, "", "", null, "", List.of()));
    }

    @PostMapping("/clients/new")
    ModelAndView add(
            Practice practice,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable String anyway,
            RedirectAttributes redirect) {
        var same = anyway == null && !name.isBlank() ? known(practice, name) : List.<Client>of();
        if (name.isBlank() || !same.isEmpty()) {
            return again(new NewClientPage(
                    name,
                    town,
                    email,
                    name.isBlank() ? words.say("relationship.wrong.name") : null,
                    words.say("relationship.new.same", same.size()),
                    same.stream()
                            .map(one -> new Pick(one.id().toString(), one.name(), false))
                            .toList()));
        }
        var client = clients.add(practice.id(), name);
        if (!town.isBlank()) {
            clients.change(practice.id(), ClientSettings.inTown(client, town.strip()));
        }
        if (!email.isBlank()) {
            clients.alsoKnownAs(practice.id(), client.id(), Alias.email(email));
        }
        redirect.addFlashAttribute("notice", words.say("relationship.new.added", client.name()));
        return new ModelAndView("redirect:/clients/" + client.id());
    }

    /** Those of exactly that name; the beginning of a name is another name. */
    private List<Client> known(Practice practice, String name) {
        return clients.called(practice.id(), name).stream()
                .filter(one -> one.name().strip().equalsIgnoreCase(name.strip()))
                .toList();
    }

    private static ModelAndView again(NewClientPage page) {
        var view = new ModelAndView("clientpage/new", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
