package amity.desk;

import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.practice.Practice;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What to ask a client after, and what is better not mentioned. */
@Component
class Mentions {
    private final Facts facts;
    private final Clients clients;
    private final Words words;

    Mentions(Facts facts, Clients clients, Words words) {
        this.facts = facts;
        this.clients = clients;
        this.words = words;
    }

    /** The newest thing known that may be spoken of: ordinary ones, personal ones only where both sides are open to them. */
    Optional<Fact> askAfter(Practice practice, Client client) {
        return facts.of(practice.id(), client.id()).stream()
                .filter(fact -> fact.stance() != Fact.Stance.DISLIKE)
                .filter(fact -> speakable(fact, client))
                .max(Comparator.comparing(Fact::learnedOn));
    }

    private static boolean speakable(Fact fact, Client client) {
        var personal = fact.personal() || fact.sensitivity() == Fact.Sensitivity.PERSONAL;
        return !fact.sensitivity().kept() && (!personal || PersonalSide.open(client));
    }

    /** Topics told in confidence, dislikes, and gifts and asks while a matter is open: no words of what is kept. */
    List<String> betterNot(Practice practice, Client client, LocalDate today) {
        var known = facts.of(practice.id(), client.id()).stream()
                .filter(fact -> fact.special().isEmpty())
                .filter(fact -> fact.sensitivity().kept() || fact.stance() == Fact.Stance.DISLIKE)
                .map(fact -> fact.sensitivity().kept()
                        ? words.say("desk.talks.not.confidential", fact.topic())
                        : words.say("desk.talks.not.dislike", fact.topic(), fact.words()));
        var matters = clients.openMatters(practice.id(), client.id()).stream()
                .filter(matter -> matter.openOn(today))
                .map(matter -> words.say(
                        "desk.talks.not.matter",
                        words.say("boundary.matter." + matter.matter().word())));
        return Stream.concat(known, matters).distinct().toList();
    }
}
