package amity.boundary;

import amity.moment.Proposals;
import amity.shell.Refusal;
import amity.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * Ways of reaching each other that are not taken.
 *
 * @param only the named ones are the only ones that are, not those that are not
 * @param named channels of talks
 */
@NamedInterface("shared")
public record Channels(boolean only, Set<String> named) implements Terms {
    /** The form starts with “not by these channels”. */
    static final Map<String, List<String>> USUAL = Map.of("way", List.of("not"));

    private static final String ONLY = "only";
    private static final Set<String> WRITTEN = Set.of("email", "message", "letter");

    public Channels {
        named = Set.copyOf(named);
        if (named.isEmpty()) throw Refusal.of("refusal.channels.channel", String.join(", ", Proposals.channels()));
        var unknown = new TreeSet<>(named);
        unknown.removeAll(Set.copyOf(Proposals.channels()));
        if (!unknown.isEmpty()) {
            throw Refusal.of(
                    "refusal.no-channel",
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

    static Channels kept(String row) {
        var words = List.of(row.split(" "));
        return new Channels(words.getFirst().equals(ONLY), Set.copyOf(words.subList(1, words.size())));
    }

    /** The channels ticked, or named in words. */
    static Channels typed(BoundaryForm form, Words words) {
        var named = Stream.concat(
                        form.all("channels").stream(),
                        Stream.of(form.one("words").toLowerCase(Locale.ROOT).split("[,\\s]+")))
                .filter(channel -> !channel.isEmpty())
                .collect(Collectors.toSet());
        return new Channels(form.has("way", ONLY), named);
    }

    @Override
    public BoundaryKind kind() {
        return BoundaryKind.CHANNEL;
    }

    @Override
    public String row() {
        return (only ? ONLY : "not") + " " + named.stream().sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Map<String, List<String>> fields() {
        return Map.of("way", List.of(only ? ONLY : "not"), "channels", List.copyOf(named));
    }

    @Override
    public String said(Words words, Boundary boundary) {
        return words.say(only ? "boundary.terms.only" : "boundary.terms.not", shown(words));
    }

    @Override
    public String wording(Words words, Boundary boundary) {
        return words.say(only ? "boundary.wording.only" : "boundary.wording.not", shown(words));
    }

    @Override
    public String instead(Words words, List<String> channelsLeft) {
        return channelsLeft.isEmpty()
                ? words.say("boundary.instead.channel.none")
                : words.say("boundary.instead.channel", shown(words, channelsLeft));
    }

    private String shown(Words words) {
        return shown(
                words, Proposals.channels().stream().filter(named::contains).toList());
    }

    /** {@code by phone or by letter}. */
    private static String shown(Words words, List<String> channels) {
        var several = channels.stream()
                .map(channel -> words.say("boundary.channel." + channel))
                .toList();
        return several.size() < 2
                ? String.join("", several)
                : words.say(
                        "boundary.or", String.join(", ", several.subList(0, several.size() - 1)), several.getLast());
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
            case Action.Call _ -> Set.of("call");
            case Action.Message message -> message.channel() == null ? WRITTEN : Set.of(message.channel());
            case Action.Visit _ -> Set.of("meeting");
            case Action.Reminder _, Action.Question _, Action.Ask _, Action.Suggestion _, Action.Invitation _ ->
                Set.copyOf(Proposals.channels());
            case Action.Gift _,
                    Action.Hours _,
                    Action.Card _,
                    Action.Friending _,
                    Action.Link _,
                    Action.Showing _,
                    Action.Publishing _ -> Set.of();
        };
    }
}
