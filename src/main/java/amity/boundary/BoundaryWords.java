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
            case ContactHours hours -> Times.shown(boundary);
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
                : words.say(
                        "boundary.wording." + boundary.kind().word(),
                        switch (boundary.terms()) {
                            case Topic topic -> topic.words();
                            case ContactHours hours -> terms(boundary);
                            case Leave leave -> span(boundary);
                            case Channels channels -> said(channels.left());
                            case SocialMedia social -> "";
                            case Visiting visiting -> "";
                        });
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
        return occasion == null || year == null
                ? words.say(key + ".open")
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
        var named =
                Proposals.channels().stream().filter(channels.named()::contains).toList();
        return words.say(channels.only() ? "boundary.terms.only" : "boundary.terms.not", channels(named));
    }

    private String said(List<String> left) {
        return left.isEmpty() ? words.say("boundary.wording.channel.none") : channels(left);
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
