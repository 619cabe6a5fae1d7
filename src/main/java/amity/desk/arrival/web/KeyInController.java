package amity.desk.arrival.web;

import amity.client.Client;
import amity.client.People;
import amity.client.Person;
import amity.portal.arrival.Arrival;
import amity.portal.arrival.Arrivals;
import amity.portal.arrival.SubmissionReader;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.RequestValues;
import amity.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keys in what a client replied by mail: it arrives as if they had sent it from their page. */
@Controller
@RequestMapping("/clients/{id}/page/reply")
record KeyInController(Arrivals arrivals, SubmissionReader forms, ReplyPages pages, People people, Words words) {
    @GetMapping
    ModelAndView show(Practice practice, @PathVariable UUID id) {
        return new ModelAndView("desk/arrival/reply", "page", pages.of(practice, new Client.Id(id)));
    }

    @PostMapping("/{form}")
    ModelAndView keyIn(
            Practice practice,
            @PathVariable UUID id,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes redirect) {
        var client = new Client.Id(id);
        try {
            var arrival = arrivals.receive(
                    practice, sender(practice, client, typed), one(typed, "once"), forms.read(form, typed));
            redirect.addFlashAttribute("notice", words.say("arrival.notice.keyed"));
            return new ModelAndView("redirect:/arrivals/" + arrival.id());
        } catch (Refusal refused) {
            return new ModelAndView(
                    "desk/arrival/reply",
                    Map.of("page", pages.again(practice, client, form, refused.getMessage(), typed)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Arrival.Sender sender(Practice practice, Client.Id client, Map<String, List<String>> typed) {
        var person = one(typed, "person");
        var sender = person.isEmpty() ? null : people.get(practice.id(), new Person.Id(RequestValues.id(person)));
        return new Arrival.Sender(client, sender == null ? null : sender.id(), null);
    }

    private static String one(Map<String, List<String>> typed, String field) {
        return typed.getOrDefault(field, List.of("")).getFirst();
    }
}
