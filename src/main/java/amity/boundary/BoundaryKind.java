package amity.boundary;

import static amity.boundary.BoundaryKind.Trait.FIRM;
import static amity.boundary.BoundaryKind.Trait.OF_TIME;
import static amity.boundary.BoundaryKind.Trait.REPLACING;
import static amity.boundary.BoundaryKind.Trait.SINGLE;

import amity.shell.Keyword;
import amity.shell.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;

/** The kinds of boundaries, in the order in which they are offered. What may be given is the client’s gift policy, and kept there. */
@NamedInterface("shared")
public enum BoundaryKind implements Keyword {
    HOURS("contact-hours", ContactHours::kept, ContactHours::typed, ContactHours.USUAL, OF_TIME, SINGLE, REPLACING),
    CHANNEL("channel", Channels::kept, Channels::typed, Channels.USUAL, REPLACING),
    TOPIC("topic", Topic::new, (form, words) -> new Topic(form.one("words")), Map.of(), FIRM),
    SOCIAL(
            "social-media",
            kept -> new SocialMedia(),
            (form, words) -> new SocialMedia(),
            Map.of(),
            SINGLE,
            REPLACING,
            FIRM),
    VISITING("visiting", Visits::kept, Visits::typed, Map.of(), SINGLE, REPLACING),
    LEAVE("leave", Leave::new, (form, words) -> new Leave(form.one("words")), Map.of(), OF_TIME);

    enum Trait {
        /** It passes by waiting. */
        OF_TIME,
        /** One of them for each side: the newer takes the place of the older. */
        SINGLE,
        /** Ours towards one client stands in place of ours towards all. */
        REPLACING,
        /** Felt as an intrusion where it is crossed: it usually blocks. */
        FIRM
    }

    private final String rule;
    private final Function<String, Terms> kept;
    private final BiFunction<BoundaryForm, Words, Terms> typed;
    private final Map<String, List<String>> usual;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    BoundaryKind(
            String rule,
            Function<String, Terms> kept,
            BiFunction<BoundaryForm, Words, Terms> typed,
            Map<String, List<String>> usual,
            Trait... traits) {
        this.rule = rule;
        this.kept = kept;
        this.typed = typed;
        this.usual = usual;
        this.traits.addAll(Arrays.asList(traits));
    }

    public static Optional<BoundaryKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind behind a rule of the guard; empty where that is no boundary. */
    public static Optional<BoundaryKind> ofRule(String rule) {
        return Arrays.stream(values()).filter(kind -> kind.rule.equals(rule)).findFirst();
    }

    /** The name of its rule in the guard’s judgements. */
    String rule() {
        return rule;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    Terms terms(String row) {
        return kept.apply(row);
    }

    Terms terms(BoundaryForm form, Words words) {
        return typed.apply(form, words);
    }

    /** What an empty form starts with. */
    Map<String, List<String>> usual() {
        return usual;
    }
}
