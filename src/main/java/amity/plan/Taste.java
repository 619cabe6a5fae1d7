package amity.plan;

import static java.util.Objects.requireNonNull;

import amity.client.Fact;
import amity.moment.sentence.Piece;
import amity.moment.sentence.Sentence;
import amity.moment.sentence.TheirNames;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known of what someone likes, wishes for, dislikes or needs to keep away from.
 *
 * @param ownMouth they said so themselves
 * @param personal learned on the personal side
 * @param keptBack sensitive or confidential: it rules out, and is never drawn on
 */
public record Taste(
        Fact.Stance stance, Set<String> tags, String words, boolean ownMouth, boolean personal, boolean keptBack) {
    private static final Set<Fact.Stance> REFUSING = EnumSet.of(Fact.Stance.DISLIKE, Fact.Stance.NEED);

    public Taste {
        tags = Set.copyOf(tags);
    }

    /** The things that they named with it: only what comes from their own mouth is one. */
    List<NamedThing> named() {
        return ownMouth && !keptBack && welcomes() ? NamedThing.in(words, stance == Fact.Stance.WISH) : List.of();
    }

    /** What a fact tells of it; one that says neither like nor dislike tells what its words refuse, and nothing else. */
    public static List<Taste> of(Fact fact, Tags known) {
        var words = fact.topic() + " " + fact.words();
        if (fact.stance() != null || !known.isRefusal(words)) {
            return Stream.ofNullable(fact.stance())
                    .map(stance -> of(fact, stance, fact.words(), tags(fact, words, known)))
                    .toList();
        }
        var told = traits(fact);
        return told.isEmpty()
                ? List.of(of(fact, Fact.Stance.NEED, fact.words(), tags(fact, words, known)))
                : told.stream()
                        .filter(trait -> REFUSING.contains(trait.stance()))
                        .map(trait -> of(
                                fact,
                                requireNonNull(trait.stance()),
                                trait.words(),
                                told.size() == 1 ? tags(fact, trait.what(), known) : known.proposed(trait.what())))
                        .toList();
    }

    /** What its words like and refuse, each for itself: who loves Rioja and hates scented candles refuses no wine. */
    private static List<Piece.Trait> traits(Fact fact) {
        return Sentence.of(fact.words(), TheirNames.NOBODY).known().stream()
                .filter(Piece.Trait.class::isInstance)
                .map(Piece.Trait.class::cast)
                .filter(trait -> trait.stance() != null)
                .toList();
    }

    private static Taste of(Fact fact, Fact.Stance stance, String words, Set<String> tags) {
        return new Taste(
                stance,
                tags,
                words,
                fact.fromThem(),
                fact.personal(),
                fact.sensitivity().isKept());
    }

    private static Set<String> tags(Fact fact, String words, Tags known) {
        return fact.tags().isEmpty() ? known.proposed(words) : known.canonical(fact.tags());
    }

    public boolean refuses(Set<String> contained, Tags known) {
        return REFUSING.contains(stance) && known.isAnyWithin(contained, tags);
    }

    boolean welcomes() {
        return stance == Fact.Stance.LIKE || stance == Fact.Stance.WISH;
    }
}
