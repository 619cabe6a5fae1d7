package amity.desk;

import amity.boundary.Boundary;
import amity.boundary.Lines;
import amity.boundary.Topic;
import amity.client.Client;
import amity.client.Clients;
import amity.client.Fact;
import amity.client.Facts;
import amity.moment.Moment;
import amity.moment.Proposals;
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
    private final Proposals proposals;
    private final Words words;

    Mentions(Facts facts, Clients clients, Proposals proposals, Words words) {
        this.facts = facts;
        this.clients = clients;
        this.proposals = proposals;
        this.words = words;
    }

    /** The newest thing known that may be spoken of: ordinary ones, personal ones only where both sides are open to them. */
    Optional<Fact> askAfter(Practice practice, Client client, Lines lines, LocalDate today) {
        return facts.drawnOn(practice.id(), client.id()).stream()
                .filter(fact -> !lines.leaveOut(fact.topic() + " " + fact.words(), today))
                .filter(fact -> fact.stance() != Fact.Stance.DISLIKE)
                .filter(fact -> speakable(fact, client))
                .sorted(Comparator.comparing(Fact::learnedOn).reversed())
                .findFirst();
    }

    /** Whether what was talked of may stand on a page that is read just before talking again. */
    boolean isSpeakable(Moment talk, Client client) {
        return !proposals.isConfidential(talk.words()) && (!talk.personal() || client.personalSideOpen());
    }

    private static boolean speakable(Fact fact, Client client) {
        return !fact.sensitivity().kept() && (!fact.isPersonal() || client.personalSideOpen());
    }

    /** Topics that a side does not want brought up, or told in confidence, dislikes, and gifts and asks while a matter is open: no words of what is kept. */
    List<String> betterNot(Practice practice, Client client, Lines lines, LocalDate today) {
        var drawn = lines.topics(today)
                .map(boundary -> words.say("desk.talks.not.topic", topic(boundary), whose(boundary)));
        var known = facts.drawnOn(practice.id(), client.id()).stream()
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
        return Stream.of(drawn, known, matters).flatMap(said -> said).distinct().toList();
    }

    private static String topic(Boundary boundary) {
        return boundary.terms() instanceof Topic topic ? Sentences.capital(topic.words()) : "";
    }

    private String whose(Boundary boundary) {
        return words.say("desk.talks.not.topic." + boundary.side().word());
    }
}
