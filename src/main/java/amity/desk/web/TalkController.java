package amity.desk.web;

import amity.boundary.Concern;
import amity.client.Client;
import amity.client.Clients;
import amity.desk.Briefing;
import amity.desk.Desk;
import amity.desk.Talks;
import amity.moment.Promise;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What to know before a talk, and what is next with a client. */
@Controller
record TalkController(Clients clients, Talks talks, Desk desk, TalkChoices hearings, Words words, Clock clock) {
    @GetMapping("/desk/talks/{id}")
    ModelAndView before(Practice practice, @PathVariable UUID id) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView(
                "desk/talk",
                "page",
                page(talks.before(practice, client), talks.last(practice, client), practice.today(clock)));
    }

    /** What was learned in a talk, taken apart while it is typed. */
    @GetMapping("/desk/talks/{id}/heard")
    ModelAndView heard(Practice practice, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView("desk/heard", "heard", hearings.view(practice, client, typed));
    }

    /** What was answered to a question, taken apart while it is typed. */
    @GetMapping("/desk/clients/{id}/answer")
    ModelAndView answer(
            Practice practice,
            @PathVariable UUID id,
            @RequestParam String what,
            @RequestParam Map<String, String> typed) {
        var client = clients.get(practice.id(), new Client.Id(id));
        return new ModelAndView("desk/heard", "heard", hearings.view(practice, client, what, typed));
    }

    /** The part of a client's page that says what is next. */
    @GetMapping("/desk/clients/{id}")
    ModelAndView next(Practice practice, @PathVariable UUID id, @RequestParam(defaultValue = "") String without) {
        var client = clients.get(practice.id(), new Client.Id(id));
        var entries = desk.about(practice, client.id()).stream()
                .filter(entry -> !entry.kind().word().equals(without))
                .toList();
        return new ModelAndView("desk/next", "page", entries);
    }

    private TalkPage page(Briefing briefing, Optional<Talks.Last> last, LocalDate today) {
        var fact = briefing.askAfter();
        return new TalkPage(
                words.say("desk.talks.lede", briefing.client().name()),
                briefing.client().name(),
                "/clients/" + briefing.client().id(),
                last.map(talk -> last(talk, today)).orElse(null),
                promises(briefing.ours(), today),
                promises(briefing.theirs(), today),
                fact == null ? null : fact.topic() + ": " + fact.words(),
                Stream.concat(
                                briefing.lines().theirHours(words).stream(),
                                briefing.concerns().stream().map(this::concern))
                        .distinct()
                        .toList(),
                briefing.betterNot());
    }

    /** Contact hours are shown above, so of them only the better time; of all else the reason too. */
    private String concern(Concern concern) {
        var instead = concern.instead() == null ? "" : concern.instead();
        return concern.rule().equals("contact-hours")
                ? words.say("desk.talks.not-now", instead)
                : (concern.why() + " " + instead).strip();
    }

    private String last(Talks.Last last, LocalDate today) {
        return Days.shown(last.talk().day(), today) + ": "
                + (last.quiet() ? words.say("desk.talks.quiet") : last.talk().words());
    }

    private List<String> promises(List<Promise> promises, LocalDate today) {
        return promises.stream()
                .map(promise -> promise.due() == null
                        ? promise.words()
                        : promise.words() + ", " + words.say("desk.talks.due", Days.shown(promise.due(), today)))
                .toList();
    }
}
