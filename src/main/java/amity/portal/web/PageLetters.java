package amity.portal.web;

import amity.client.Person;
import amity.partnership.disclosure.Disclosure;
import amity.shell.Mailto;
import amity.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in a letter what a client’s page shows, for a client who has no link. */
@Component
record PageLetters(Words words) {
    LetterPage of(PortalPage page, Person person) {
        var says = String.join("\n\n", paragraphs(page));
        var to = person.emails().isEmpty() ? "" : person.emails().getFirst();
        return new LetterPage(page.back(), person.name(), says, Mailto.to(to, says));
    }

    private List<String> paragraphs(PortalPage page) {
        var said = new ArrayList<String>();
        said.add(words.say("portal.letter.hello", page.name()));
        page.forms().hours().forEach(hours -> said.add(hours(hours)));
        said.add(
                page.gifts() == null
                        ? words.say("portal.letter.gifts.ask")
                        : words.say("portal.letter.gifts", page.gifts()));
        if (!page.reach().isEmpty()) {
            said.add(words.say("portal.letter.reach", String.join("\n", reach(page))));
        }
        var agreement = page.agreement();
        if (agreement != null) {
            said.add(words.say("portal.letter.agreement", does(agreement.lines(true)), does(agreement.lines(false))));
        }
        var asked = page.forms().asked();
        if (asked != null && page.shows("ask")) {
            said.add(asked.words());
        }
        said.add(words.say("portal.letter.notes"));
        said.add(words.say("portal.letter.end", page.owner()));
        return said;
    }

    private String hours(Forms.Hours hours) {
        var left = words.say("portal.hours.line", hours.left());
        var until = hours.until();
        return until == null ? left : left + " " + words.say("portal.hours.until", until);
    }

    private static String does(List<Disclosure.Promised> lines) {
        return lines.stream()
                .map(line -> line.words() + " (" + line.rhythm() + ")")
                .collect(Collectors.joining("; "));
    }

    private List<String> reach(PortalPage page) {
        return page.reach().stream()
                .map(reach -> words.say("portal.reach." + reach.whose(), reach.hours(), page.owner()))
                .toList();
    }
}
