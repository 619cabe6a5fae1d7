package amity.moment.sentence;

import amity.client.Fact.Stance;
import amity.moment.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a few words tell, taken apart: every door where words become moments, facts, promises or rules reads them here.
 *
 * @param said the words as they were written
 */
public record Sentence(String said, List<Told> told) {
    private static final Pattern BETWEEN =
            Pattern.compile("(?<![ .](?:Dr|Mr|Mrs|Ms|St|Prof|Rev|No|Rd|Ave|ca|approx))(?<=[.!?;])\\s+|\\n+");
    private static final Pattern OF_GIFTS = Pattern.compile(
            "(?i)\\b(?:gifts?|presents?|hospitality|cards?|anything|logo)\\b|[£€$₹]|\\d (?:pounds|euros|dollars)");
    private static final Pattern WONDERING = Pattern.compile(
            "^ (?:US |must |should |need to |to |do not know |not sure |unsure |wonder>? |ask |check |find out |see |(?:THEM|WHO) )*(?<=not know |sure |wonder |wonder> |ask |check |out |see |ask THEM )(?:if|whether) ");
    private static final Set<Kind> NOT_AS_A_RULE = EnumSet.of(Kind.TALK, Kind.WORK, Kind.GIFT);
    private static final int MOST = 3;

    /**
     * What one sentence of them tells.
     *
     * @param pieces what is known since
     * @param happened the same without what was only promised in it
     */
    record Told(String said, List<Piece> pieces, @Nullable Pledge pledge, Clause happened) {
        static Told of(String said, TheirNames names) {
            var clause = Clause.of(said, names);
            return Pledges.in(clause)
                    .map(found -> new Told(said, List.of(), found.pledge(), Clause.of(found.rest(), names)))
                    .orElseGet(() -> new Told(said, Sentence.piecesOf(clause), null, clause));
        }

        /** What someone likes as a rule is no talk, work or gift, however it is put. */
        private boolean isOnlyKnown() {
            return !pieces.isEmpty() && !happened.plain().contains("<");
        }

        Stream<Predicates.Told> deeds(Predicate<Kind> allowed) {
            return happened.parts().stream()
                    .flatMap(part -> Predicates.in(part, allowed))
                    .filter(found -> !isOnlyKnown()
                            || !NOT_AS_A_RULE.contains(found.deed().kind()));
        }

        Stream<Predicates.Told> guesses() {
            return isOnlyKnown() ? Stream.empty() : Predicates.guesses(happened);
        }

        Stream<Piece> known(@Nullable Stance asked) {
            if (!pieces.isEmpty()) return pieces.stream();
            var bare = said.strip().replaceAll("[;,]+$", "");
            return pledge != null || bare.isEmpty() ? Stream.empty() : Stream.of(new Piece.Trait(bare, asked, bare));
        }
    }

    public static Sentence of(String said, TheirNames names) {
        var address = Letterhead.address(said);
        if (address.isPresent()) {
            var words = said.strip();
            return new Sentence(
                    said,
                    List.of(new Told(
                            words, List.of(new Piece.Address(words, address.get())), null, Clause.of(words, names))));
        }
        return new Sentence(
                said,
                Arrays.stream(BETWEEN.split(said.strip()))
                        .map(one -> Told.of(one, names))
                        .toList());
    }

    private static List<Piece> piecesOf(Clause clause) {
        if (isQuestion(clause)) return List.of();
        var name = Letterhead.name(clause.said());
        var policy = Policies.in(clause);
        var pieces = new ArrayList<Piece>();
        name.ifPresent(called -> pieces.add(new Piece.Called(clause.said().strip(), called)));
        policy.ifPresent(pieces::add);
        Likings.in(clause).stream()
                .filter(piece -> name.isEmpty() || !piece.words().contains(name.get()))
                .filter(piece ->
                        policy.isEmpty() || !OF_GIFTS.matcher(piece.words()).find())
                .forEach(pieces::add);
        return pieces;
    }

    /** What is still to be found out is nothing known. */
    private static boolean isQuestion(Clause clause) {
        return clause.said().strip().endsWith("?")
                || WONDERING.matcher(clause.plain()).find();
    }

    public List<Pledge> pledges() {
        return told.stream().map(Told::pledge).filter(Objects::nonNull).toList();
    }

    /** What is learned from it; a sentence that tells nothing in particular is kept as it is. */
    public List<Piece> known() {
        return known(null);
    }

    /** The same where it was asked for: an answer without a verb is what was asked after. */
    public List<Piece> known(@Nullable Stance asked) {
        var known = told.stream().flatMap(one -> one.known(asked)).toList();
        return known.isEmpty() && !said.isBlank() ? List.of(new Piece.Trait(said.strip(), null, said.strip())) : known;
    }

    public Done done(Predicate<Kind> allowed) {
        var found = told.stream()
                .flatMap(one -> one.deeds(allowed))
                .sorted(Comparator.comparing(Predicates.Told::sure).reversed().thenComparing(Predicates.Told::rank))
                .toList();
        boolean sure = !found.isEmpty() && found.getFirst().sure();
        var guesses = sure
                ? Stream.<Predicates.Told>empty()
                : told.stream()
                        .flatMap(Told::guesses)
                        .filter(one -> allowed.test(one.deed().kind()));
        var deeds = Stream.concat(found.stream(), guesses)
                .map(Predicates.Told::deed)
                .distinct()
                .limit(MOST)
                .toList();
        return new Done(deeds, sure || deeds.size() < 2);
    }

    /**
     * What was done, most telling first.
     *
     * @param sure whether the first is meant; else it is asked which
     */
    public record Done(List<Deed> deeds, boolean sure) {}
}
