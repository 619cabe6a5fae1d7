package amity.boundary;

import amity.client.Client;
import amity.moment.Proposals;
import amity.money.Moneys;
import amity.shell.Days;
import amity.shell.Words;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Boundaries as people say them. */
@Component
public class BoundaryWords {
    private final Words words;

    BoundaryWords(Words words) {
        this.words = words;
    }

    /** What is asked for, as the end of a sentence: {@code not by phone}. */
    public String terms(Boundary boundary) {
        return switch (boundary.terms()) {
            case ContactHours hours -> ContactTimes.shown(boundary);
            case Leave leave -> away(boundary, leave);
            case Channels channels -> channels(channels);
            case Topic topic -> words.say("boundary.terms.topic", topic.words());
            case SocialMedia social -> words.say("boundary.terms.social");
            case Visiting visiting ->
                words.say(visiting.invitations() ? "boundary.terms.visiting.all" : "boundary.terms.visiting");
        };
    }

    /** What to write or say to the other side; kindly, and as the user has put it where she has. */
    public String wording(Boundary boundary) {
        return boundary.wording() != null
                ? boundary.wording()
                : switch (boundary.terms()) {
                    case ContactHours hours -> words.say("boundary.wording.hours", terms(boundary));
                    case Leave leave -> words.say("boundary.wording.leave", span(boundary));
                    case Channels channels ->
                        words.say(channels.only() ? "boundary.wording.only" : "boundary.wording.not", named(channels));
                    case Topic topic -> words.say("boundary.wording.topic", topic.words());
                    case SocialMedia social -> words.say("boundary.wording.social");
                    case Visiting visiting -> words.say("boundary.wording.visiting");
                };
    }

    /** The moment in which they were told. */
    String told(Boundary boundary) {
        return words.say("boundary.told", terms(boundary));
    }

    /** What may be given, as the client’s gift policy has it: that is the boundary of gifts, and is kept nowhere else. */
    public String gifts(Client client) {
        var occasion = client.mostAnOccasion();
        var year = client.mostAYear();
        var key = "boundary.gifts." + client.giftPolicy().word();
        if (client.giftPolicy() != Client.GiftPolicy.LIMIT) {
            return words.say(key);
        }
        if (occasion == null || year == null) {
            return words.say(key + ".open");
        }
        return occasion.equals(year)
                ? words.say(key + ".one", Moneys.shown(occasion))
                : words.say(key, Moneys.shown(occasion), Moneys.shown(year));
    }

    /** {@code by phone or by letter}. */
    String channels(List<String> several) {
        return either(several.stream()
                .map(channel -> words.say("boundary.channel." + channel))
                .toList());
    }

    private String either(List<String> several) {
        return several.size() < 2
                ? String.join("", several)
                : words.say(
                        "boundary.or", String.join(", ", several.subList(0, several.size() - 1)), several.getLast());
    }

    private String channels(Channels channels) {
        return words.say(channels.only() ? "boundary.terms.only" : "boundary.terms.not", named(channels));
    }

    private String named(Channels channels) {
        return channels(
                Proposals.channels().stream().filter(channels.named()::contains).toList());
    }

    private String away(Boundary boundary, Leave leave) {
        return leave.words().isEmpty()
                ? words.say("boundary.terms.leave", span(boundary))
                : words.say("boundary.terms.leave.why", span(boundary), leave.words());
    }

    private String span(Boundary boundary) {
        var from = Objects.requireNonNull(boundary.from());
        var to = Objects.requireNonNull(boundary.to());
        return from.equals(to)
                ? words.say("boundary.span.day", Days.inFull(from))
                : words.say("boundary.span", Days.inFull(from), Days.inFull(to));
    }
}
