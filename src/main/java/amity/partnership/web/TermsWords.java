package amity.partnership.web;

import amity.client.Client;
import amity.client.People;
import amity.practice.Practice;
import amity.practice.Wordings;
import amity.shell.Mailto;
import amity.shell.WordingChange;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words for changing the terms, as she would say them to one client. */
@Component
record TermsWords(Wordings wordings, People people) {
    private static final String KEY = "gelling.say.terms";

    TransitionPart.Terms of(Practice practice, Client client) {
        var wording = wordings.of(practice, KEY);
        var said = wording.with(
                Map.of("name", people.salutation(practice.id(), client).within()));
        return new TransitionPart.Terms(
                said, Mailto.of(said), new WordingChange(wording.key(), wording.text(), wording.own()));
    }
}
