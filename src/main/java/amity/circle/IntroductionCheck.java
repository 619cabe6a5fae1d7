package amity.circle;

import amity.client.Client;
import amity.client.Clients;
import amity.practice.Practice;
import amity.shell.Refusal;
import amity.shell.Words;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What is said of introductions, checked: the client that is meant, and a day that has been. */
@Component
class IntroductionCheck {
    private final Clients clients;
    private final Words words;
    private final Clock clock;

    IntroductionCheck(Clients clients, Words words, Clock clock) {
        this.clients = clients;
        this.words = words;
        this.clock = clock;
    }

    Words words() {
        return words;
    }

    LocalDate today(Practice practice) {
        return practice.today(clock);
    }

    Client client(Practice practice, String name) {
        var called = clients.called(practice.id(), name);
        if (called.size() != 1) {
            throw new Refusal(
                    words.say(called.isEmpty() ? "circle.wrong.no-client" : "circle.wrong.several", name.strip()));
        }
        return called.getFirst();
    }

    void happened(Practice practice, LocalDate on) {
        if (on.isAfter(today(practice))) {
            throw new Refusal(words.say("circle.wrong.to-come", on));
        }
    }
}
