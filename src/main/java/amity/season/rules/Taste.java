package amity.season.rules;

import amity.client.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of what someone likes, wishes for, dislikes or needs to keep away from.
 *
 * @param ownMouth they said so themselves
 * @param personal learned on the personal side
 * @param keptBack sensitive or confidential: it rules out, and is never drawn on
 * @param named the things that they named with it
 */
public record Taste(
        Fact.Stance stance,
        Set<String> tags,
        String words,
        boolean ownMouth,
        boolean personal,
        boolean keptBack,
        List<Naming> named) {
    public Taste {
        tags = Set.copyOf(tags);
        named = List.copyOf(named);
    }

    public Taste(
            Fact.Stance stance, Set<String> tags, String words, boolean ownMouth, boolean personal, boolean keptBack) {
        this(stance, tags, words, ownMouth, personal, keptBack, named(stance, words, ownMouth && !keptBack));
    }

    /** Only what comes from their own mouth is a thing they named. */
    private static List<Naming> named(Fact.Stance stance, String words, boolean theirs) {
        boolean welcome = stance == Fact.Stance.LIKE || stance == Fact.Stance.WISH;
        return theirs && welcome ? Naming.in(words, stance == Fact.Stance.WISH) : List.of();
    }

    /** A fact as a taste; one that says neither like nor dislike is one only where its words refuse something. */
    public static Optional<Taste> of(Fact fact, Tags known) {
        var words = fact.topic() + " " + fact.words();
        var stance = fact.stance() == null && known.isRefusal(words) ? Fact.Stance.NEED : fact.stance();
        if (stance == null) return Optional.empty();
        var tags = fact.tags().isEmpty() ? known.proposed(words) : known.canonical(fact.tags());
        return Optional.of(new Taste(
                stance,
                tags,
                fact.words(),
                fact.fromThem(),
                fact.personal(),
                fact.sensitivity().kept()));
    }

    /** Whether anything contained is what they dislike or keep away from. */
    public boolean refuses(Set<String> contained, Tags known) {
        boolean refused = stance == Fact.Stance.DISLIKE || stance == Fact.Stance.NEED;
        return refused && known.isAnyWithin(contained, tags);
    }

    boolean welcomes() {
        return stance == Fact.Stance.LIKE || stance == Fact.Stance.WISH;
    }
}
