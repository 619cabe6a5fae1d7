package amity.boundary;

import amity.client.Client;
import amity.practice.Practice;
import amity.shell.Days;
import amity.shell.Words;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lines that either side has drawn: hours, leave, channels, topics, social media, visits. Each says whose it is, and what would not cross it. */
@Component
class BoundaryRule implements Rule {
    private final Words words;
    private final BoundaryWords said;

    BoundaryRule(Words words, BoundaryWords said) {
        this.words = words;
        this.said = said;
    }

    @Override
    public Check over(Practice practice, Collection<Client.Id> clients) {
        return this::concerns;
    }

    private Stream<Concern> concerns(Action action, GuardView standing) {
        var lines = standing.lines();
        var crossed = lines.crossedBy(action);
        if (crossed.isEmpty()) {
            return Stream.empty();
        }
        var clear = lines.next(action);
        var reach = clear.isPresent() ? clear : lines.nextReach(action);
        return crossed.stream()
                .map(boundary -> new Concern(
                        name(boundary),
                        boundary.side().whose(),
                        boundary.blocks() ? Concern.Weight.BLOCK : Concern.Weight.WARN,
                        why(boundary, standing.client()),
                        instead(boundary, lines.channelsLeft(action.at())),
                        (waits(boundary) ? reach : clear).orElse(null)));
    }

    /** It gives way by itself, by the hour or with its last day. */
    private static boolean waits(Boundary boundary) {
        return boundary.kind() == Terms.Kind.HOURS || boundary.to() != null;
    }

    /** {@code contact-hours}, {@code leave}, {@code channel}, {@code topic}, {@code social-media}, {@code visiting}. */
    private static String name(Boundary boundary) {
        return switch (boundary.kind()) {
            case HOURS -> "contact-hours";
            case SOCIAL -> "social-media";
            case CHANNEL, TOPIC, VISITING, LEAVE -> boundary.kind().word();
        };
    }

    private String why(Boundary boundary, Client client) {
        var side = boundary.side().word();
        return switch (boundary.kind()) {
            case HOURS -> words.say("boundary.hours." + side, client.name(), said.terms(boundary));
            case LEAVE ->
                words.say("boundary.leave." + side, client.name(), Days.inFull(Objects.requireNonNull(boundary.to())));
            case CHANNEL, TOPIC, SOCIAL, VISITING ->
                words.say("boundary.said." + side, client.name(), said.terms(boundary));
        };
    }

    /** When it would be welcome instead is said once for all that speaks against it. */
    private String instead(Boundary boundary, List<String> channelsLeft) {
        return switch (boundary.kind()) {
            case HOURS, LEAVE -> words.say("boundary.never");
            case CHANNEL -> left(channelsLeft);
            case TOPIC, SOCIAL, VISITING ->
                words.say("boundary.instead." + boundary.kind().word());
        };
    }

    private String left(List<String> channels) {
        return channels.isEmpty()
                ? words.say("boundary.instead.channel.none")
                : words.say("boundary.instead.channel", said.channels(channels));
    }
}
