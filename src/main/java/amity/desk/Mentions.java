package amity.desk;

import amity.boundary.Boundary;
import amity.boundary.Lines;
import amity.boundary.Topic;
import amity.client.Client;
import amity.client.Fact;
import amity.client.OpenMatter;
import amity.moment.Moment;
import amity.moment.Proposals;
import amity.shell.Language;
import amity.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What to ask a client after, and what is better not mentioned. */
@Component
record Mentions(Proposals proposals, Words words) {
    /** The latest news of theirs that may be spoken of: ordinary ones, personal ones only where both sides are open to them; what they like is for a gift, not for a question. */
    Optional<Fact> askAfter(Client client, List<Fact> known, Lines lines, LocalDate today) {
        return known.stream()
                .filter(fact -> !lines.leaveOut(fact.topic() + " " + fact.words(), today))
                .filter(Fact::isNews)
                .filter(fact -> isSpeakable(fact, client))
                .max(Comparator.comparing(Fact::learnedOn));
    }

    /** Whether what was talked of may stand on a page that is read just before talking again. */
    boolean isSpeakable(Moment talk, Client client) {
        return !proposals.isConfidential(talk.words()) && (!talk.isPersonal() || client.isPersonalSideOpen());
    }

    private static boolean isSpeakable(Fact fact, Client client) {
        return !fact.sensitivity().isKept() && (!fact.isPersonal() || client.isPersonalSideOpen());
    }

    /** Topics that a side does not want brought up, or told in confidence, dislikes, and gifts and asks while a matter is open: no words of what is kept. */
    List<String> betterNot(List<Fact> facts, List<OpenMatter> open, Lines lines, LocalDate today) {
        var drawn = lines.topics(today)
                .map(boundary -> words.say("desk.talks.not.topic", topic(boundary), whose(boundary)));
        var known = facts.stream()
                .filter(fact -> fact.special().isEmpty())
                .filter(fact -> fact.sensitivity().isKept() || fact.stance() == Fact.Stance.DISLIKE)
                .map(fact -> fact.sensitivity().isKept()
                        ? words.say("desk.talks.not.confidential", fact.topic())
                        : words.say("desk.talks.not.dislike", fact.topic(), fact.words()));
        var matters = open.stream()
                .filter(matter -> matter.isOpenOn(today))
                .map(matter -> words.say(
                        "desk.talks.not.matter",
                        words.say("boundary.matter." + matter.matter().word())));
        return Stream.of(drawn, known, matters).flatMap(said -> said).distinct().toList();
    }

    private static String topic(Boundary boundary) {
        return boundary.terms() instanceof Topic topic ? Language.capital(topic.words()) : "";
    }

    private String whose(Boundary boundary) {
        return words.say("desk.talks.not.topic." + boundary.side().word());
    }
}
