package amity.boundary;

import amity.moment.Proposals;
import amity.shell.Refusal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * Ways of reaching each other that are not taken.
 *
 * @param only the named ones are the only ones that are, not those that are not
 * @param named channels of talks
 */
@NamedInterface("shared")
public record Channels(boolean only, Set<String> named) implements Terms {
    private static final Set<String> WRITTEN = Set.of("email", "message", "letter");

    public Channels {
        named = Set.copyOf(named);
        if (named.isEmpty()) {
            throw Refusal.of("refusal.channels.channel", String.join(", ", Proposals.channels()));
        }
        var unknown = new TreeSet<>(named);
        unknown.removeAll(Set.copyOf(Proposals.channels()));
        if (!unknown.isEmpty()) {
            throw Refusal.of(
                    "refusal.channels.no-channel",
                    unknown.first(),
                    Proposals.channels().stream().collect(Collectors.joining(", ")));
        }
    }

    public static Channels not(String... named) {
        return new Channels(false, Set.of(named));
    }

    public static Channels only(String... named) {
        return new Channels(true, Set.of(named));
    }

    @Override
    public Kind kind() {
        return Kind.CHANNEL;
    }

    @Override
    public boolean concerns(Action action) {
        return waysOf(action).stream().anyMatch(this::closes);
    }

    boolean closes(String channel) {
        return named.contains(channel) != only;
    }

    /** The channels of which any would do for an action; empty where it needs none, or one that is no talk. */
    static Set<String> waysOf(Action action) {
        return switch (action) {
            case Action.Call call -> Set.of("call");
            case Action.Message message -> message.channel() == null ? WRITTEN : Set.of(message.channel());
            case Action.Visit visit -> Set.of("meeting");
            case Action.Reminder reminder -> all();
            case Action.Question question -> all();
            case Action.Ask ask -> all();
            case Action.Suggestion suggestion -> all();
            case Action.Invitation invitation -> all();
            case Action.Gift gift -> Set.of();
            case Action.Hours hours -> Set.of();
            case Action.Card card -> Set.of();
            case Action.Friending friending -> Set.of();
            case Action.Link link -> Set.of();
            case Action.Showing showing -> Set.of();
            case Action.Publishing publishing -> Set.of();
        };
    }

    private static Set<String> all() {
        return new HashSet<>(Proposals.channels());
    }
}
